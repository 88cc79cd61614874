import { isUnsourced } from '../../ledger/claims/unsourced.ts'
import type { Claim, Coverage } from '../../ledger/ledger.ts'
import { oneLine, shorten } from '../excerpt.ts'
import { labelOf } from '../reports.ts'
import { carriedIn, unsourcedWords } from '../words.ts'
import { type Context, lineAnchor, reportAnchor, wordsAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, section } from './parts.ts'

type Row = Coverage['rows'][number]

/** Rows that stay open: claims that most reports carry come first. */
const shown = 12
/** Columns from which on their heads are turned, to be read from below. */
const turnedFrom = 5

/** Who carries what, and how: claims by reports. Claims of one report alone are left to the list of claims. */
export function coverageSection(context: Context): Html | null {
  const { coverage } = context.story
  const rows = coverage.rows
    .map((row) => ({ row, carried: row.cells.filter(({ how }) => how !== 'omits').length }))
    .filter(({ carried }) => carried > 1)
    .sort((a, b) => b.carried - a.carried)
  if (!rows.length || coverage.outlets.length < 2) return null
  const claims = new Map(context.story.claims.map((claim) => [claim.id, claim]))
  const items = rows.map(({ row }) => rowOf(context, row, coverage, claims.get(row.claim)))
  const head = coverage.outlets.map(
    ({ article }) =>
      html`<th scope="col"><a class="turned" href="#${reportAnchor(context.reports, article)}">${labelOf(context.reports, article)}</a></th>`,
  )
  const unnamed = coverage.outlets.map(
    ({ attributions, anonymous }) => html`<td class="soft">${anonymous} of ${attributions}</td>`,
  )
  const table = (of: readonly Html[]) =>
    html`<div class="scroll" role="region" aria-label="Claims by report" tabindex="0"><table class="${coverage.outlets.length > turnedFrom ? 'matrix many' : 'matrix'}"><thead><tr><th scope="col">claim</th>${head}</tr></thead><tbody>${of}</tbody><tfoot><tr><th scope="row">said by unnamed sources</th>${unnamed}</tr></tfoot></table></div>`
  return section(
    context,
    'coverage',
    'Who carries what',
    'claims in more than one report; the word is how each reports it',
    foldRest(items, shown, table, 'claim'),
  )
}

function rowOf(context: Context, { claim, cells }: Row, { outlets }: Coverage, told: Claim | undefined): Html {
  const byArticle = new Map(cells.map((cell) => [cell.article, cell]))
  return html`<tr><th scope="row"><a class="id" href="#${lineAnchor(context, claim)}">${claim}</a> ${shorten(oneLine(told?.text ?? ''), 90)}${
    told && isUnsourced(told) && html` <span class="soft">${unsourcedWords}</span>`
  }</th>${outlets.map(({ article }) => cellOf(context, byArticle.get(article)))}</tr>`
}

function cellOf({ reports }: Context, cell: Row['cells'][number] | undefined): Html {
  if (!cell || cell.how === 'omits') return html`<td class="soft">–</td>`
  const words = carriedIn(cell)
  return html`<td class="${cell.how}">${cell.evidence ? html`<a class="ev" href="#${wordsAnchor(reports, cell.evidence)}">${words}</a>` : words}</td>`
}
