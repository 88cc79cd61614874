import type { Check } from '../ledger.ts'
import type { Lines, Unnumbered } from './lines.ts'

/** Arithmetic of the reports that doesn't come out; a report at odds with itself once, from whichever end it was found. */
export const failing = ({ checks }: Lines): readonly Unnumbered[] => {
  const wrong = checks.filter(({ holds }) => holds === false)
  const first = new Map(wrong.map((check) => [keyOf(check), check] as const).reverse())
  return wrong
    .filter((check) => first.get(keyOf(check)) === check)
    .map(({ id, computation, tolerance, evidence }) => ({
      kind: 'does-not-add-up',
      text: computation,
      because: `tolerance: ${tolerance}`,
      about: id,
      evidence,
    }))
}

const keyOf = ({ id, kind, evidence }: Check): string => (kind === 'consistency' ? `${evidence[0]?.article}` : id)
