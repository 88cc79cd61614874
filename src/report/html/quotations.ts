import type { SharedQuotation } from '../../story/story.ts'
import { differenceOf } from '../difference.ts'
import { quotationLine } from '../lines.ts'
import { countWords } from '../words.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, foldRest, section, trailOf, wordsLink } from './parts.ts'

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

/** Each version of a quotation, with the words marked that the first (for the first: the second) doesn't have. */
export function versionsOf({ versions }: SharedQuotation): Html[] {
  return versions.map((version, i) => {
    const against = versions[i === 0 ? Math.min(1, versions.length - 1) : 0]
    const runs = differenceOf(against.text, version.text).map(
      ({ words, differs }, j) => html`${j > 0 && ' '}${differs ? html`<mark class="differs">${words}</mark>` : words}`,
    )
    return html`${runs}`
  })
}

function quotationBlock(context: Context, quotation: SharedQuotation, index: number): Html {
  const { speaker, versions, trail } = quotation
  const marked = versionsOf(quotation)
  const rows = versions.map(
    ({ quoted, evidence }, i) =>
      html`<li><q class="printed">${marked[i]}</q> ${!quoted && html`<span class="soft">(not in quotation marks)</span>`} ${wordsLink(context, evidence)}</li>`,
  )
  return html`<div class="body" id="${lineAnchor(context, quotationLine(index))}"><h3>${speaker}</h3><div><ul class="versions">${rows}</ul>${trailOf(context, trail)}</div></div>`
}
