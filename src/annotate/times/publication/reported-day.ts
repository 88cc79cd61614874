import type { Span } from '../../../article/article.ts'
import type { Document } from '../../../language/document.ts'
import { addDays, weekdayOf } from '../calendar.ts'
import type { Expression } from '../expressions.ts'
import { type Reading, unanchored } from '../reading.ts'
import { isListedFor } from '../rules/context.ts'
import { tenseAt, tokenAt } from '../tense.ts'
import type { Dated } from '../time.ts'

/** How far into a text the day of its news may be stated. */
const opening = 1500

/** The last day of the week that holds a day. */
export const sundayOf = (day: string): string => addDays(day, 7 - weekdayOf(day))

const statedDay = (expression: Expression): Reading | null => {
  const reading = expression.meaning(unanchored)
  return reading?.basis === 'stated' && reading.grain === 'day' ? reading : null
}

/**
 * The day that the text gives as that of its news: a complete date with its weekday ("Tuesday, Oct. 29, 2024", "Monday (October 28, 2024)")
 * beside a verb of the past near the top, or a date that has a line of its own there. Since a report can run a little later than its news, it
 * supports the days to the end of that week.
 */
export function reportedDay(document: Document, found: readonly Expression[]): Dated | null {
  let latest: Dated | null = null
  found.forEach((expression, place) => {
    const reading = expression.start < opening ? statedDay(expression) : null
    if (!reading?.from) return
    const own = ownLine(document, expression)
    const weekday = withWeekday(document, expression, found[place - 1])
    if (!own && (weekday === null || !isReported(document, { start: weekday, end: weekday + 1 }))) return
    const day = reading.from
    if (latest && latest.day >= day) return
    const evidence = [{ start: weekday ?? expression.start, end: expression.end }]
    latest = own
      ? { day, from: day, to: day, basis: 'stated', evidence, rule: 'date-line' }
      : { day, from: day, to: sundayOf(day), basis: 'inferred', evidence, rule: 'reported-day' }
  })
  return latest
}

/** Where the weekday that belongs to a complete date starts; null where it has none. */
function withWeekday(document: Document, expression: Expression, before: Expression | undefined): number | null {
  if (/^\p{Lu}\p{Ll}+day\b/u.test(document.text.slice(expression.start, expression.end))) return expression.start
  const between = before ? document.text.slice(before.end, expression.start) : ''
  return before?.rule === 'weekday' && /^\s?[(,]\s?$/.test(between) ? before.start : null
}

/** Whether the clause around a weekday is one of the past, so that the day is not one to come. */
const isReported = (document: Document, span: Span): boolean => {
  const before = document.tokens[(tokenAt(document, span.start)?.index ?? 0) - 1]
  return before?.upos === 'VERB' || tenseAt(document, span) === 'past'
}

/** How many characters a line may have beside its date. */
const besideDate = 30

/** Whether a date makes up a line near the top: "Oct. 29, 2024", "Published 29 October 2024, 10:15 GMT". */
function ownLine(document: Document, { start, end }: Expression): boolean {
  const line = document.paragraphs.find((one) => one.start <= start && end <= one.end)
  if (!line || line.end - line.start > end - start + besideDate) return false
  const before = /[\p{L}\p{N}_]+(?=\s*$)/u.exec(document.text.slice(line.start, start))?.[0].toLowerCase()
  if (before !== undefined && isListedFor('before-day-of-news', before)) return false
  return !/[.!?]\s*$/.test(document.text.slice(end, line.end))
}
