import type { Disagreement, Side } from '../../ledger/ledger.ts'
import { labelOf } from '../reports.ts'
import { valueWords } from '../words.ts'
import { type Context, colourClass, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, lineId, printed, section, trailOf, wordsLinks } from './parts.ts'

/** Who is at odds with whom: the sides next to each other, and why it is no rise, no revision and no matter of bounds. */
export function disagreementsSection(context: Context): Html | null {
  const { disagreements } = context.story
  if (!disagreements.length) return null
  const rows = disagreements.map((one) => disagreementRow(context, one))
  const list = (items: readonly Html[]) => html`<ul class="disputes">${items}</ul>`
  return section(context, 'disagreements', 'Where they disagree', '', foldRest(rows, 8, list, 'disagreement'))
}

function disagreementRow(context: Context, { id, kind, about, sides, measure, because, trail }: Disagreement): Html {
  const unit = context.story.measures.find((one) => one.id === measure)?.unit ?? null
  return html`<li id="${lineAnchor(context, id)}"><h3>${about} <small>${kind}${
    measure && html`, <a href="#${lineAnchor(context, measure)}">${measure}</a>`
  }</small>${lineId(context, id)}</h3>
<div class="sides">${sides.map((side) => sideOf(context, side, unit))}</div><p class="why">${because}</p>${trailOf(context, trail)}</li>`
}

function sideOf(context: Context, { source, value, stance, words, evidence }: Side, unit: string | null): Html {
  const from = source ?? (evidence[0] ? labelOf(context.reports, evidence[0].article) : 'a report')
  return html`<div class="side ${colourClass(context, originOf(context, source))}"><p class="who">${from}${
    value === null && stance && html` <span class="soft">(${stanceWords[stance] ?? stance})</span>`
  }</p>${value !== null && html`<p class="number">${valueWords(value, unit)}</p>`}<p>${
    evidence[0] ? printed(context, evidence[0]) : html`<q class="printed">${words}</q>`
  }</p>${wordsLinks(context, evidence)}</div>`
}

const stanceWords: Readonly<Record<string, string>> = {
  assert: 'says so',
  confirm: 'confirms',
  deny: 'denies',
  decline: 'declines',
  estimate: 'estimates',
}

/** The body that a person of the story speaks for, since colours go by body. */
function originOf({ story }: Context, source: string | null): string | null {
  return (
    story.origins.find(({ name, speakers }) => name === source || (source !== null && speakers.includes(source)))
      ?.name ?? source
  )
}
