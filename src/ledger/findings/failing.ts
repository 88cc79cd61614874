import type { Lines, Unnumbered } from './findings.ts'

/** Arithmetic of the reports that doesn't come out. */
export const failing = ({ checks }: Lines): readonly Unnumbered[] =>
  checks
    .filter(({ holds }) => holds === false)
    .map(({ id, computation, tolerance, evidence }) => ({
      kind: 'does-not-add-up',
      text: computation,
      because: `tolerance: ${tolerance}`,
      about: id,
      evidence,
    }))
