import { lexicon } from '../../lexicon.ts'

/** How a word bears on who gives a figure: see `lexicons/ledger-givers.json`. */
export type Bearing =
  | 'tell'
  | 'do'
  | 'give'
  | 'make'
  | 'revise'
  | 'estimate'
  | 'document'
  | 'instrument'
  | 'suspect'
  | 'feel'
  | 'know'
  | 'say'
  | 'medium'
  | 'voice'
  | 'pass-on'

const words = new Set(
  lexicon<{ readonly word: string; readonly as: Bearing }>('ledger-givers').map((entry) => `${entry.as} ${entry.word}`),
)

/** Whether a lemma is a word of one of some kinds. */
export const bears = (lemma: string, ...kinds: readonly Bearing[]): boolean =>
  kinds.some((kind) => words.has(`${kind} ${lemma.toLowerCase()}`))
