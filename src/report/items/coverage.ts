import { isUnsourced } from '../../ledger/claims/unsourced.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { type CoverageCell, coverageRows, earlierIn, isCarried } from '../parts/coverage.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import { someOf } from '../wording/some-of.ts'
import { carriedIn, countWords, quotedWords, unsourcedWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** How reports carry a claim, in the order in which a line tells it. */
const ways = [
  ['attributes', 'attributed in'],
  ['hedges', 'hedged in'],
  ['own-voice', 'as its own word in'],
] as const

/** Claims that more than one report carries, by how each carries it; those carried in different ways come first. */
export function coverageItems({ coverage, claims }: StoryLedger, reports: Reports): Item[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return coverageRows(coverage).map((row) => {
    const { claim, cells } = row
    const earlier = earlierIn(row, reports)
    const told = byId.get(claim)
    const left = cells
      .filter((cell) => !isCarried(cell) && !earlier.has(cell.article))
      .map(({ article }) => labelOf(reports, article))
    return {
      ...plain,
      id: claim,
      text: quotedWords(told?.text ?? ''),
      details: [
        ...ways.flatMap(([how, words]) => {
          const carried = cells.filter((cell) => cell.how === how)
          return carried.length ? [`${words} ${someOf(carried.map((cell) => carriedBy(cell, reports)))}`] : []
        }),
        ...(told && isUnsourced(told) ? [unsourcedWords] : []),
        ...(left.length ? [`not in ${someOf(left)}`] : []),
        ...(earlier.size ? [`${countWords(earlier.size, 'report is', 'reports are')} of an earlier day`] : []),
      ],
    }
  })
}

/** A report with its reporting words or hedge; those of its own voice say nothing more. */
function carriedBy(cell: CoverageCell, reports: Reports): string {
  const label = labelOf(reports, cell.article)
  return cell.how === 'own-voice' && !(cell.distanced ?? []).length ? label : `${label} (${carriedIn(cell)})`
}
