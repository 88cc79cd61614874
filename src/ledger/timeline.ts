import type { Day } from '../article/article.ts'
import { within } from '../language/search.ts'
import type { Same } from './claims/join.ts'
import type { Statement } from './claims/statement.ts'
import { shortened } from './claims/wording.ts'
import type { TimelineEntry } from './ledger.ts'

/** Longer than a month is a period, no entry of a timeline. */
const LONGEST_DAYS = 31
const DAY_MS = 86_400_000
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

/** The first day or short stretch of days that a statement names. */
function dated(statement: Statement): readonly Dated[] {
  const { report, evidence, terms } = statement
  if (terms.length < FEWEST_TERMS) return []
  const time = within(report.times, evidence).find(({ type, from, to }) => {
    if (type !== 'date' || from === null || to === null) return false
    return (Date.parse(to) - Date.parse(from)) / DAY_MS <= LONGEST_DAYS
  })
  return time?.from && time.to ? [{ statement, from: time.from, to: time.to, basis: time.basis }] : []
}

/** One event as the fullest of those who are named for it tells it, else as the fullest report does. */
function entry(told: readonly Dated[]): TimelineEntry {
  const [best] = [...told].sort(
    (a, b) =>
      Number(b.statement.giver.name !== null) - Number(a.statement.giver.name !== null) ||
      b.statement.terms.length - a.statement.terms.length,
  ) as [Dated, ...Dated[]]
  return {
    from: best.from,
    to: best.to,
    basis: told.some(({ basis }) => basis === 'stated') ? 'stated' : 'inferred',
    text: shortened(best.statement.text, LONGEST),
    source: best.statement.giver.name,
    evidence: told.map(({ statement }) => statement.evidence),
  }
}
