import { daysOf } from '../annotate/times/calendar.ts'
import type { Time } from '../annotate/times/time.ts'
import type { Day } from '../article/article.ts'
import type { Token } from '../language/document.ts'
import { firstEndingAfter, within } from '../language/search.ts'
import { lexicon } from '../lexicon.ts'
import type { Same } from './claims/join.ts'
import type { Statement } from './claims/statement.ts'
import { shortened } from './claims/wording.ts'
import type { TimelineEntry } from './ledger.ts'

/** Longer than a month is a period, no entry of a timeline. */
const LONGEST_DAYS = 31
/** Fewer terms than this tell no event: a byline, "on Monday". */
const FEWEST_TERMS = 4
const LONGEST = 200

interface Dated {
  readonly statement: Statement
  readonly from: Day
  readonly to: Day
  readonly basis: TimelineEntry['basis']
}

/** What happened or was said when, as far as statements carry a day of their own; what several reports tell of one day once. */
export function timelineOf(claims: readonly Same[]): readonly TimelineEntry[] {
  return claims
    .flatMap(({ statements }) => [
      ...Map.groupBy(statements.flatMap(dated), ({ from, to }) => `${from} ${to}`).values(),
    ])
    .map(entry)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

const placeOf = ({ from, to, evidence: [first] }: TimelineEntry): string =>
  `${from} ${to} ${first?.article} ${String(first?.start).padStart(9, '0')} ${first?.end}`

/** The first day or short stretch of days that a statement gives for what it tells. */
function dated(statement: Statement): readonly Dated[] {
  const { report, evidence, terms } = statement
  if (terms.length < FEWEST_TERMS) return []
  const { tokens } = report.document
  const time = within(report.times, evidence).find((one) => {
    const { type, from, to } = one
    if (type !== 'date' || from === null || to === null) return false
    if (daysOf(to) - daysOf(from) > LONGEST_DAYS) return false
    // "now" is the day of the report, of whatever it tells.
    return one.value !== 'PRESENT_REF' && !isBound(one, tokens) && !isCredit(one, report.article.text)
  })
  return time?.from && time.to ? [{ statement, from: time.from, to: time.to, basis: time.basis }] : []
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

/** Behind a photograph's or a post's author: "(Ardle, May 1, 2026) Jo Berg", "— Jo Berg (@joberg) May 1, 2026". */
const SIGNED = /@\w{1,30}\) ?$/u
const LOOK_BACK = 40

/** Whether a day is that of a photograph or a post, by what signs it, and not of what happened. */
function isCredit({ start, end }: Time, text: string): boolean {
  const captioned = text[end] === ')' && PLACE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_PLACE), start))
  return captioned || SIGNED.test(text.slice(Math.max(0, start - LOOK_BACK), start))
}

/** "(Surobi, Nangarhar Province, " up to the day. */
const PLACE_BEFORE = /\([\p{L}][\p{L}’'. -]{0,40}(?:, [\p{L}’'. -]{1,40}){0,2}, ?$/u
const LONGEST_PLACE = 130

/** One event as the fullest of those who are named for it tells it, else as the fullest report does. */
function entry(told: readonly Dated[]): TimelineEntry {
  const [best] = [...told].sort(
    (a, b) =>
      Number(b.statement.giver.name !== null) - Number(a.statement.giver.name !== null) ||
      b.statement.terms.length - a.statement.terms.length,
  )
  return {
    from: best.from,
    to: best.to,
    basis: told.some(({ basis }) => basis === 'stated') ? 'stated' : 'inferred',
    text: shortened(best.statement.text, LONGEST),
    source: best.statement.giver.name,
    evidence: told.map(({ statement }) => statement.evidence),
  }
}
