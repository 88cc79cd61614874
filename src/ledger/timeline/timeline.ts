import type { Same } from '../claims/join.ts'
import { shortened } from '../claims/wording.ts'
import type { TimelineEntry } from '../ledger.ts'
import { dayOf } from './day.ts'
import { tellsEvent } from './event.ts'
import { type Dated, sameEvents } from './same-event.ts'

const LONGEST = 200

/** What happened or was said when, as far as statements carry a day of their own; what several reports tell of one day once. */
export function timelineOf(claims: readonly Same[]): readonly TimelineEntry[] {
  const dated = claims.flatMap(({ statements }, claim) =>
    statements.flatMap((statement) => {
      const time = tellsEvent(statement) ? dayOf(statement) : null
      return time ? [{ statement, time, claim }] : []
    }),
  )
  return sameEvents(dated)
    .map(entry)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

const placeOf = ({ from, to, evidence: [first] }: TimelineEntry): string =>
  `${from} ${to} ${first?.article} ${String(first?.start).padStart(9, '0')} ${first?.end}`

/** One event as the fullest of those who are named for it tells it, else as the fullest report does. */
function entry(told: readonly Dated[]): TimelineEntry {
  const [best] = [...told].sort(
    (a, b) =>
      Number(b.statement.giver.name !== null) - Number(a.statement.giver.name !== null) ||
      b.statement.terms.length - a.statement.terms.length,
  ) as [Dated]
  return {
    from: best.time.from,
    to: best.time.to,
    basis: told.some(({ time }) => time.basis === 'stated') ? 'stated' : 'inferred',
    text: shortened(best.statement.text, LONGEST),
    source: best.statement.giver.name,
    evidence: told.map(({ statement }) => statement.evidence),
  }
}
