import { daysOf } from '../../annotate/times/calendar.ts'
import type { Time } from '../../annotate/times/time.ts'
import { isDayOfCredit } from '../../article/boilerplate/credits.ts'
import type { Token } from '../../language/document.ts'
import { firstEndingAfter, within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import { contentTokens } from '../claims/predicate.ts'
import type { Statement } from '../claims/statement.ts'
import { rootOf } from '../sentence/root.ts'

/** Longer than a month is a period, no entry of a timeline. */
const LONGEST_DAYS = 31

/** A time that is a day, or a stretch of days short enough for a timeline. */
export type DatedTime = Time & { readonly from: string; readonly to: string }

/**
 * The day that a statement gives for what it tells: the one nearest to what it turns on, since "Berg, who turned 38 last
 * week, retired on Tuesday" tells of Tuesday; null for none.
 */
export function dayOf(statement: Statement): DatedTime | null {
  const { report, evidence } = statement
  const { tokens } = report.document
  const root = rootOf(contentTokens(statement))
  const [nearest] = within(report.times, evidence)
    .filter(isShort)
    .filter((one) => NO_EVENT.every((holds) => !holds(one, statement)))
    .flatMap((time) => {
      const depth = depthOf(time, tokens, root)
      return depth === null ? [] : [{ time, depth }]
    })
    .sort((a, b) => a.depth - b.depth)
  return nearest?.time ?? null
}

const isShort = (one: Time): one is DatedTime =>
  one.type === 'date' && one.from !== null && one.to !== null && daysOf(one.to) - daysOf(one.from) <= LONGEST_DAYS

/** "three days *later*" counts from what stands before it, and "week 7" may be of a season. */
const FROM_ELSEWHERE: ReadonlySet<string> = new Set(['offset-from-there', 'week-number'])
/** "today" and "last week" between quotation marks are those of the day on which somebody spoke. */
const FROM_SPEAKER: ReadonlySet<string> = new Set(['deictic-day', 'shifted-period'])

/** By what a time is known to be no day of what is told. */
const NO_EVENT: readonly ((time: Time, statement: Statement) => boolean)[] = [
  // "now" is the day of the report, of whatever it tells.
  ({ value }) => value === 'PRESENT_REF',
  ({ rule, basis }) => basis === 'inferred' && FROM_ELSEWHERE.has(rule),
  (time, { report }) => FROM_SPEAKER.has(time.rule) && within(report.document.quotes, time).length > 0,
  (time, { report }) => isBound(time, report.document.tokens),
  (time, { report }) => isDayOfCredit(time, report.article.text),
]

/** How many clauses lie between a time and what a statement turns on. */
const CLAUSES = /^(?:acl|advcl|csubj|parataxis)/u
const OF_NOUN: ReadonlySet<string> = new Set(['compound', 'nmod:poss', 'amod', 'nmod:unmarked', 'nummod'])
const OF_EVENT: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj'])
const HIGHEST = 12

/**
 * How many clauses lie between a time and what its statement turns on; null where it only says which thing is meant that
 * nothing is told of: "in the wake of *Sunday’s* vote".
 */
function depthOf(time: Time, tokens: readonly Token[], root: Token | null): number | null {
  const words = within(tokens, time)
  const inside = new Set(words.map(({ index }) => index))
  const top = words.find(({ head }) => !inside.has(head))
  const noun = top && tokens[top.head]
  if (!top || !noun) return 0
  if (OF_NOUN.has(top.deprel) && noun.index > top.index && noun.upos !== 'VERB' && !OF_EVENT.has(noun.deprel))
    return null
  let depth = 0
  let at: Token | undefined = top
  for (let steps = 0; at && at.index !== root?.index && steps < HIGHEST; steps++) {
    if (CLAUSES.test(at.deprel)) depth++
    at = at.head < 0 ? undefined : tokens[at.head]
  }
  return depth
}

let bounds: ReadonlySet<string> | undefined
/** The longest of the words that make a day a bound. */
const BOUND_WORDS = 2

/** Whether a day only bounds or compares: "the lowest since 13 November". */
function isBound({ start }: Time, tokens: readonly Token[]): boolean {
  bounds ??= new Set(lexicon<{ readonly words: string }>('ledger-timeline-bounds').map(({ words }) => words))
  const at = firstEndingAfter(tokens, start)
  const before = tokens.slice(Math.max(0, at - BOUND_WORDS), at).map(({ form }) => form.toLowerCase())
  return before.some((_, i) => bounds?.has(before.slice(i).join(' ')))
}
