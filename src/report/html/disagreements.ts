import type { Evidence } from '../../article/article.ts'
import type { Disagreement } from '../../ledger/ledger.ts'
import { type Opponents, opponentsOf } from '../parts/opponents.ts'
import { stanceWords } from '../wording/stances.ts'
import { listWords } from '../wording/words.ts'
import { type Context, colourClass, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, inContext, lineId, printed, section, trailOf, wordsLinks } from './parts.ts'

/** Who is at odds with whom: the sides next to each other, and why it is no rise, no revision and no matter of bounds. */
export function disagreementsSection(context: Context): Html | null {
  const { disagreements } = context.story
  if (!disagreements.length) return null
  const rows = disagreements.map((one) => disagreementRow(context, one))
  const list = (items: readonly Html[]) => html`<ul class="disputes">${items}</ul>`
  return section(context, 'disagreements', 'Where they disagree', '', foldRest(rows, 8, list, 'disagreement'))
}

function disagreementRow(context: Context, disagreement: Disagreement): Html {
  const { id, kind, about, measure, because, trail } = disagreement
  const sides = opponentsOf(disagreement, context.story).map((opponents) => sideOf(context, opponents))
  return html`<li id="${lineAnchor(context, id)}"><h3>${about}${lineId(context, id)} <small>${kind}${
    measure && html`, <a href="#${lineAnchor(context, measure)}">${measure}</a>`
  }</small></h3>
<div class="sides">${sides}</div><p class="why">${because}</p>${trailOf(context, trail)}</li>`
}

function sideOf(context: Context, { figure, names, sides }: Opponents): Html {
  const [{ stance, words, source }] = sides
  const evidence = sides.flatMap((side) => side.evidence)
  const said = figure === null && html`<span class="soft">${stanceWords(stance)}</span>`
  const quotation = evidence[0] ? quoted(context, evidence[0], figure !== null) : html`<q class="printed">${words}</q>`
  return html`<div class="side ${colourClass(context, originOf(context, source))}"><p class="who">${listWords(names)}${said}</p>${
    figure !== null && html`<p class="number">${figure}</p>`
  }<p>${quotation}</p>${wordsLinks(context, evidence)}</div>`
}

function quoted(context: Context, evidence: Evidence, isFigure: boolean): Html {
  return isFigure ? inContext(context, evidence) : printed(context, evidence)
}

/** The body that a person of the story speaks for, since colours go by body. */
function originOf({ story }: Context, source: string | null): string | null {
  return (
    story.origins.find(({ name, speakers }) => name === source || (source !== null && speakers.includes(source)))
      ?.name ?? source
  )
}
