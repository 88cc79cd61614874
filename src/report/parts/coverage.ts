import type { Day } from '../../article/article.ts'
import type { Coverage } from '../../ledger/ledger.ts'
import type { Reports } from './reports.ts'

/** A claim with how each report carries it. */
export type CoverageRow = Coverage['rows'][number]
/** How one report carries a claim. */
export type CoverageCell = CoverageRow['cells'][number]

/** Whether a report carries the claim at all. */
export function isCarried({ how }: CoverageCell): boolean {
  return how !== 'omits'
}

/** Claims that several reports carry: those that they carry in different ways first, then those that most carry. */
export function coverageRows({ rows }: Coverage): CoverageRow[] {
  const carried = ({ cells }: CoverageRow) => cells.filter(isCarried).length
  const ways = ({ cells }: CoverageRow) => new Set(cells.filter(isCarried).map(({ how }) => how)).size
  return rows.filter((row) => carried(row) > 1).sort((a, b) => ways(b) - ways(a) || carried(b) - carried(a))
}

/** Reports of a row that were printed before any that carries the claim: they leave nothing out. None where a day is unknown. */
export function earlierIn({ cells }: CoverageRow, reports: Reports): ReadonlySet<string> {
  const published = ({ article }: CoverageCell) => reports.get(article)?.entry.published ?? null
  const days = cells.filter(isCarried).map(published)
  if (days.includes(null)) return new Set()
  const first = days.sort()[0] as Day
  const earlier = cells.filter((cell) => (published(cell) ?? first) < first)
  return new Set(earlier.map(({ article }) => article))
}
