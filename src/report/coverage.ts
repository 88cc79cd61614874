import type { Coverage } from '../ledger/ledger.ts'

export type CoverageRow = Coverage['rows'][number]
export type CoverageCell = CoverageRow['cells'][number]

export function isCarried({ how }: CoverageCell): boolean {
  return how !== 'omits'
}

/** Claims that several reports carry: those that they carry in different ways first, then those that most carry. */
export function coverageRows({ rows }: Coverage): CoverageRow[] {
  const carried = ({ cells }: CoverageRow) => cells.filter(isCarried).length
  const ways = ({ cells }: CoverageRow) => new Set(cells.filter(isCarried).map(({ how }) => how)).size
  return rows.filter((row) => carried(row) > 1).sort((a, b) => ways(b) - ways(a) || carried(b) - carried(a))
}
