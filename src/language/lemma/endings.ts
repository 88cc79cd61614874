import { alternatives, lexicon } from '../../lexicon.ts'

/** What an end of a word tells of it: see `lexicons/lemma-endings.json`. */
type Rule = 'silent-e' | 'always-e' | 'invariable'

interface Entry {
  readonly ending: string
  readonly as: Rule
  /** Letters before it with which it tells nothing. */
  readonly butAfter?: string
}

let patterns: ReadonlyMap<Rule, RegExp> | undefined

/** Whether a word in lower case ends as a rule has it. */
export function ends(word: string, rule: Rule): boolean {
  patterns ??= new Map(
    [...Map.groupBy(lexicon<Entry>('lemma-endings'), ({ as }) => as)].map(([as, entries]) => [as, patternOf(entries)]),
  )
  return patterns.get(rule)?.test(word) === true
}

function patternOf(entries: readonly Entry[]): RegExp {
  const shapes = entries.map(
    ({ ending, butAfter }) => `${butAfter ? `(?<![${butAfter}])` : ''}${alternatives([ending])}`,
  )
  return new RegExp(`(?:${shapes.join('|')})$`)
}
