import { isUnsourced } from '../../ledger/claims/unsourced.ts'
import type { Claim, Coverage } from '../../ledger/ledger.ts'
import { type CoverageCell, type CoverageRow, coverageRows, earlierIn, isCarried } from '../parts/coverage.ts'
import { labelOf } from '../parts/reports.ts'
import { oneLine, shorten } from '../wording/excerpt.ts'
import { carriedIn, unsourcedWords } from '../wording/words.ts'
import { type Context, lineAnchor, reportAnchor, wordsAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, section } from './parts.ts'

/** Rows that stay open. */
const shown = 12
/** Columns from which on their heads are turned, to be read from below. */
const turnedFrom = 5

/** Who carries what, and how: claims by reports. Claims of one report alone are left to the list of claims. */
export function coverageSection(context: Context): Html | null {
  const { coverage } = context.story
  const rows = coverageRows(coverage)
  if (!rows.length || coverage.outlets.length < 2) return null
  const claims = new Map(context.story.claims.map((claim) => [claim.id, claim]))
  const items = rows.map((row) => rowOf(context, row, coverage, claims.get(row.claim)))
  const head = coverage.outlets.map(
    ({ article }) =>
      html`<th scope="col"><a class="turned" href="#${reportAnchor(context.reports, article)}">${labelOf(context.reports, article)}</a></th>`,
  )
  const unnamed = coverage.outlets.map(
    ({ article, attributions, anonymous }) =>
      html`<td class="soft" data-in="${labelOf(context.reports, article)}">${anonymous} of ${attributions}</td>`,
  )
  const table = (of: readonly Html[]) =>
    html`<div class="scroll" role="region" aria-label="Claims by report" tabindex="0"><table class="${coverage.outlets.length > turnedFrom ? 'matrix many' : 'matrix'}"><thead><tr><th scope="col">claim</th>${head}</tr></thead><tbody>${of}</tbody><tfoot><tr><th scope="row">said by unnamed sources</th>${unnamed}</tr></tfoot></table></div>`
  return section(
    context,
    'coverage',
    'Who carries what',
    'claims in more than one report; the word is how each reports it; “earlier” is printed before anybody does',
    foldRest(items, shown, table, 'claim'),
  )
}

function rowOf(context: Context, row: CoverageRow, { outlets }: Coverage, told: Claim | undefined): Html {
  const { claim, cells } = row
  const earlier = earlierIn(row, context.reports)
  const byArticle = new Map(cells.map((cell) => [cell.article, cell]))
  return html`<tr><th scope="row"><a class="id" href="#${lineAnchor(context, claim)}">${claim}</a> ${shorten(oneLine(told?.text ?? ''), 90)}${
    told && isUnsourced(told) && html` <span class="soft">${unsourcedWords}</span>`
  }</th>${outlets.map(({ article }) => cellOf(context, article, byArticle.get(article), earlier))}</tr>`
}

function cellOf(
  { reports }: Context,
  article: string,
  cell: CoverageCell | undefined,
  earlier: ReadonlySet<string>,
): Html {
  if (!cell || !isCarried(cell)) return html`<td class="omits">${earlier.has(article) ? 'earlier' : '–'}</td>`
  const words = carriedIn(cell)
  return html`<td class="${cell.how}" data-in="${labelOf(reports, article)}">${cell.evidence ? html`<a class="ev" href="#${wordsAnchor(reports, cell.evidence)}">${words}</a>` : words}</td>`
}
