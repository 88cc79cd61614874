import type { Day } from '../../article/article.ts'
import type { Point, ReportEntry } from '../../ledger/ledger.ts'
import { datedWords, dayWords, periodWords } from '../wording/words.ts'
import type { Reports } from './reports.ts'

/** What one has to know of a figure to tell its day. */
export type Dated = Pick<Point, 'asOf' | 'asOfBasis' | 'evidence'>

/** Whether a figure has no day of its own but that of the report that prints it. */
export function isDayOfPrint(
  { asOf, asOfBasis }: Pick<Point, 'asOf' | 'asOfBasis'>,
  { published, publishedBasis }: Pick<ReportEntry, 'published' | 'publishedBasis'>,
): boolean {
  return asOf !== null && asOfBasis === 'inferred' && asOf === published && publishedBasis === 'stated'
}

/** The day that a figure is given for: as the text tells it, else "printed" with the day of the report. */
export function asOfWords(point: Dated, reports: Reports): string {
  return point.asOf !== null && isPrinted(point, reports)
    ? `printed ${dayWords(point.asOf)}`
    : datedWords(point.asOf, point.asOfBasis)
}

/** The days of a figure that several reports give, from the first to the last; one that states its day stands for all. */
export function daysWords(points: readonly Dated[], reports: Reports): string {
  const told = new Set(points.map((point) => asOfWords(point, reports)))
  if (told.size === 1) return [...told][0]
  const dated = points.filter(({ asOf }) => asOf !== null)
  const all = [...new Set(dated.map(({ asOf }) => asOf as Day))].sort()
  // A year or month says nothing beside a day in it, which sorts right behind it.
  const days = all.filter((day, place) => !all[place + 1]?.startsWith(day))
  const words = `${hedgeOf(dated, reports)}${periodWords(days[0], days.at(-1) as Day)}`
  return dated.length < points.length ? `${words} and without a date` : words
}

function hedgeOf(dated: readonly Dated[], reports: Reports): string {
  if (dated.some(({ asOfBasis }) => asOfBasis === 'stated')) return ''
  return dated.every((point) => isPrinted(point, reports)) ? 'printed ' : 'about '
}

function isPrinted(point: Dated, reports: Reports): boolean {
  const entry = reports.get(point.evidence.article)?.entry
  return entry !== undefined && isDayOfPrint(point, entry)
}
