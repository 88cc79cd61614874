import type { Finding } from '../finding.ts'

/** A share on the log-odds scale, in steps of a half. */
export function level(share: number): number {
  const odds = Math.log((share + 1e-4) / (1 - share + 1e-4))
  return Math.max(-10, Math.min(10, Math.round(odds * 2)))
}

/** How sure a finding is in all its parts together. */
export function strength({ parts: [cue, content, source] }: Finding): number {
  return cue * content * source
}

/** Lengths and distances in classes that grow. */
export const bucket = (n: number): number => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 24 ? 5 : 6)
