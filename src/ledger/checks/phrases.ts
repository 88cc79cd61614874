import { alternatives, lexicon } from '../../lexicon.ts'

/** What a check reads from a wording: see `lexicons/checks-phrases.json`. */
export type Use =
  | 'approximates'
  | 'compares'
  | 'leads-figure'
  | 'determines'
  | 'each'
  | 'in-all'
  | 'averages'
  | 'recurs'
  | 'long-period'
  | 'adds'
  | 'restates'
  | 'converts'
  | 'comes-to'
  | 'brings-up'
  | 'begins'
  | 'late'
  | 'remains'
  | 'other-parts'
  | 'parts'
  | 'before'
  | 'before-adverb'
  | 'counts'
  | 'peoples'
  | 'apart'
  | 'ends-change'
  | 'turns'
  | 'goes-on'
  | 'lies-in'
  | 'more'
  | 'less'
  | 'not-multiplied'
  | 'totalled'
  | 'total-in-sentence'
  | 'one-more'
  | 'revised'
  | 'given-before'

interface Entry {
  readonly form: string
  readonly uses: readonly Use[]
}

const forms = Map.groupBy(
  lexicon<Entry>('checks-phrases').flatMap(({ form, uses }) => uses.map((use) => ({ form, use }))),
  ({ use }) => use,
)

/** The wordings of some uses as alternatives of a pattern. */
export const anyOf = (...uses: readonly Use[]): string =>
  alternatives(uses.flatMap((use) => (forms.get(use) ?? []).map(({ form }) => form)))

const patterns = new Map<Use, RegExp>()

/** Whether a stretch of text has a wording of a use, as a word or words of its own. */
export function tells(use: Use, text: string): boolean {
  const pattern = patterns.get(use) ?? new RegExp(`(?<!\\p{L})${anyOf(use)}(?!\\p{L})`, 'iu')
  patterns.set(use, pattern)
  return pattern.test(text)
}
