import { lexicon } from '../../lexicon.ts'

/** What a word does where figures are told: see `lexicons/ledger-tellings.json`. */
export type TellingUse =
  | 'asserts'
  | 'sizes'
  | 'counts'
  | 'number'
  | 'has-it'
  | 'samples'
  | 'moves'
  | 'others'
  | 'turns'
  | 'refers'
  | 'proverb'
  | 'measures'
  | 'compares'

let uses: ReadonlyMap<string, readonly TellingUse[]> | undefined

/** Whether a lemma has one of some uses. */
export function tellsBy(lemma: string, ...wanted: readonly TellingUse[]): boolean {
  uses ??= new Map(
    lexicon<{ readonly word: string; readonly uses: readonly TellingUse[] }>('ledger-tellings').map((entry) => [
      entry.word,
      entry.uses,
    ]),
  )
  const own = uses.get(lemma.toLowerCase())
  return own !== undefined && wanted.some((use) => own.includes(use))
}
