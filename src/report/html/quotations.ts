import type { SharedQuotation } from '../../story/story.ts'
import { printingsOf, wholeVersions } from '../parts/printings.ts'
import type { Run } from '../wording/difference.ts'
import { quotationLine } from '../wording/lines.ts'
import { countWords } from '../wording/words.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, foldRest, section, trailOf, wordsLinks } from './parts.ts'

/** Quotations that several outlets print: those whose words differ, with the words marked; the others are counted. */
export function quotationsSection(context: Context): Html | null {
  const { quotations } = context.story
  if (!quotations.length) return null
  const blocks = quotations.map((quotation, i) => ({ quotation, block: quotationBlock(context, quotation, i) }))
  const altered = blocks.filter(({ quotation }) => quotation.altered).map(({ block }) => block)
  const same = blocks.filter(({ quotation }) => !quotation.altered).map(({ block }) => block)
  const list = (items: readonly Html[]) => html`${items}`
  const note = altered.length ? 'words that differ are marked' : 'no words differ'
  return section(
    context,
    'quotations',
    'The same quotation in several reports',
    note,
    html`${foldRest(altered, 8, list, 'altered quotation')}${
      same.length > 0 && fold(`${countWords(same.length, 'quotation')} with the same words everywhere`, list(same))
    }`,
  )
}

/** Each whole wording of a quotation, with the words marked that the others don't have. */
export function wordingsOf({ versions }: SharedQuotation): Html[] {
  return printingsOf(wholeVersions(versions)).map(({ runs }) => markedRuns(runs))
}

function markedRuns(runs: readonly Run[]): Html {
  return html`${runs.map(
    ({ words, differs }, i) => html`${i > 0 && ' '}${differs ? html`<mark class="differs">${words}</mark>` : words}`,
  )}`
}

function quotationBlock(context: Context, { speaker, versions, trail }: SharedQuotation, index: number): Html {
  const rows = printingsOf(versions).map(
    ({ quoted, runs, places }) =>
      html`<li><q class="printed">${markedRuns(runs)}</q> ${!quoted && html`<span class="soft">(not in quotation marks)</span>`} ${wordsLinks(context, places)}</li>`,
  )
  return html`<div class="body" id="${lineAnchor(context, quotationLine(index))}"><h3>${speaker}</h3><div><ul class="versions">${rows}</ul>${trailOf(context, trail)}</div></div>`
}
