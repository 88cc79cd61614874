import type { Day, Span } from '../../../article/article.ts'
import type { Document } from '../../../language/document.ts'
import { addDays, daysOf, partsOf, periodAt } from '../calendar.ts'
import type { Expression } from '../expressions.ts'
import { type Reading, unanchored } from '../reading.ts'
import { tenseAt } from '../tense.ts'
import type { Dated } from '../time.ts'
import { sundayOf } from './reported-day.ts'

interface Dating {
  readonly day: Day
  readonly evidence: readonly Span[]
}

const yearless = new Set(['month-and-day', 'day-and-month'])

/**
 * The day that follows from what the text leaves unsaid. Reports leave out the year of a day only where it is near, and name a weekday only
 * within a week of it. So the year comes from a month stated with its year around that day (else from the latest date in the page's furniture,
 * which is no earlier than the article, or a given reference day); the latest day without a year is the earliest possible; and the first
 * weekday of the news that comes after it is the best guess, with the rest of its week. Null where one of these is missing.
 */
export function inferredDay(
  document: Document,
  own: readonly Expression[],
  furniture: readonly Expression[],
  reference: Day | null,
): Dated | null {
  const past = own.filter((expression) => tenseAt(document, expression) !== 'future')
  const latest = latestYearless(past, latestStatedMonth(past), furniture, reference)
  const weekday = past.find(({ rule }) => rule === 'weekday')
  if (!latest || !weekday) return null
  const earliest = afterLastMonth(document, past, latest)
  const day = weekday.meaning({ reference: addDays(earliest.day, 7), tense: 'past', recent: () => null })?.from
  if (!day) return null
  const first = daysOf(day) - daysOf(earliest.day) >= 7 ? addDays(day, -7) : day
  return {
    day: first,
    from: first,
    to: sundayOf(first),
    basis: 'inferred',
    evidence: [...earliest.evidence, { start: weekday.start, end: weekday.end }].sort((a, b) => a.start - b.start),
    rule: 'yearless-date-and-weekday',
  }
}

/** The latest month that the text names with its year, by itself or as the end of a span. */
function latestStatedMonth(past: readonly Expression[]): Dating | null {
  let latest: Dating | null = null
  for (const { start, end, meaning } of past) {
    const reading = meaning(unanchored)
    if (
      reading?.basis !== 'stated' ||
      !reading.to ||
      !(reading.grain === 'month' || reading.grain === 'day' || reading.value.includes('/'))
    )
      continue
    if (!latest || reading.to > latest.day) latest = { day: reading.to, evidence: [{ start, end }] }
  }
  return latest
}

/** How many days a month stated with its year may lie from a day without one, for its year to be that day's. */
const near = 45

function latestYearless(
  past: readonly Expression[],
  stated: Dating | null,
  furniture: readonly Expression[],
  reference: Day | null,
): Dating | null {
  const bound = reference ?? furnitureDay(furniture)
  let latest: Dating | null = null
  for (const { start, end, rule, meaning } of past) {
    if (!yearless.has(rule)) continue
    const byMonth = stated && dayFrom(meaning({ reference: stated.day, tense: 'unknown', recent: () => null }))
    const isNear = byMonth && stated && Math.abs(daysOf(byMonth) - daysOf(stated.day)) <= near
    const day = isNear ? byMonth : bound && dayFrom(meaning({ reference: bound, tense: 'past', recent: () => null }))
    if (!day || (latest && latest.day >= day) || (bound && day > bound)) continue
    latest = { day, evidence: [...(isNear ? stated.evidence : []), { start, end }] }
  }
  return latest
}

const dayFrom = (reading: Reading | null): Day | null =>
  reading?.grain === 'day' && reading.basis === 'inferred' ? reading.from : null

/** The latest date beside the article on its page. The page was stored on that day or later, so the article is no later by much. */
function furnitureDay(furniture: readonly Expression[]): Day | null {
  const days = furniture.flatMap(({ meaning }) => {
    const reading = meaning(unanchored)
    return reading?.basis === 'stated' && reading.grain === 'day' && reading.from ? [reading.from] : []
  })
  return days.sort().at(-1) ?? null
}

/** Where the text speaks of "last month" and its latest day lies in a month that it treats as complete, that month is over. */
function afterLastMonth(document: Document, past: readonly Expression[], latest: Dating): Dating {
  const month = past.find(({ start, end }) => /^(?:the )?last month$/i.test(document.text.slice(start, end)))
  const next = month && partsOf(latest.day).day > 20 ? periodAt('month', latest.day, 1) : null
  return next && month
    ? { day: addDays(next.from, -1), evidence: [...latest.evidence, { start: month.start, end: month.end }] }
    : latest
}
