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

function quotationBlock(context: Context, { speaker, versions, trail }: SharedQuotation, index: number): Html {
  const [first, ...others] = versions
  const rows = versions.map((version) => {
    const against = version === first ? (others[0] ?? first) : first
    const runs = differenceOf(against.text, version.text).map(
      ({ words, differs }, i) => html`${i > 0 && ' '}${differs ? html`<mark class="differs">${words}</mark>` : words}`,
    )
    return html`<li><q class="printed">${runs}</q> ${!version.quoted && html`<span class="soft">(not in quotation marks)</span>`} ${wordsLink(context, version.evidence)}</li>`
  })
  return html`<div class="body" id="${lineAnchor(context, quotationLine(index))}"><h3>${speaker}</h3><div><ul class="versions">${rows}</ul>${trailOf(context, trail)}</div></div>`
}
