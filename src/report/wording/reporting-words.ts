import type { Appearance } from '../../ledger/ledger.ts'

/** The words with which reports carry a claim, each once. A mark, as the colon after a speaker's name, is no word. */
export const reportingWords = (appearances: readonly Pick<Appearance, 'verb'>[]): readonly string[] => [
  ...new Set(appearances.flatMap(({ verb }) => (verb !== null && /\p{L}/u.test(verb) ? verb : []))),
]
