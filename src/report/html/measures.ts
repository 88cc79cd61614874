import type { Measure, Point } from '../../ledger/ledger.ts'
import { countWords, dayWords, figureWords, originWords, relationWords } from '../words.ts'
import { chart } from './chart/chart.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { day, fold, foldRest, lineId, section, who, wordsLink } from './parts.ts'

/** The figures: those given more than once, each with its picture; those given once in a table. */
export function measuresSection(context: Context): Html | null {
  const { measures } = context.story
  if (!measures.length) return null
  const followed = measures.filter(({ points }) => points.length > 1)
  const single = measures.filter(({ points }) => points.length === 1)
  const pictures = followed.map((measure) => measureBlock(context, measure))
  const list = (items: readonly Html[]) => html`${items}`
  const note = `${countWords(followed.length, 'figure')} followed through the reports, ${single.length} given once`
  return section(
    context,
    'figures',
    'How many, by whom, as of when',
    note,
    html`${foldRest(pictures, 6, list, 'figure')}${
      single.length > 0 && fold(`${countWords(single.length, 'figure')} given once`, singles(context, single))
    }`,
  )
}

function measureBlock(context: Context, measure: Measure): Html {
  const origins =
    measure.origins.length === 1 ? `one origin: ${measure.origins[0]}` : `${measure.origins.length || 'no'} origins`
  return html`<div class="measure" id="${lineAnchor(context, measure.id)}"><h3>${measure.label} <small>${measure.course}; ${origins}</small>${lineId(context, measure.id)}</h3>
${chart(context, measure)}${differences(measure)}${fold(`${countWords(measure.points.length, 'figure')} as printed`, pointsTable(context, measure))}</div>`
}

/** What the figures that differ are to each other, once for each reason. */
function differences({ points, differences }: Measure): Html | null {
  const byId = new Map(points.map((point) => [point.id, point]))
  const disputed = differences.filter(({ relation }) => relation === 'disagreement')
  const rest = differences.filter(
    ({ relation }) => relation !== 'disagreement' && relation !== 'same' && relation !== 'restated',
  )
  const row = ({ points: ids, relation, because }: Measure['differences'][number]) => {
    const words = ids
      .map((id) => byId.get(id))
      .map((point) => (point ? `${figureWords(point)} (${originWords(point.giver)})` : ''))
    return html`<li><span class="tag ${relation === 'disagreement' ? 'warn' : 'plain'}">${relationWords[relation]}</span> ${words.join(relation === 'disagreement' ? ' against ' : ' · ')} <span class="why">${because}</span></li>`
  }
  if (!disputed.length && !rest.length) return null
  return html`${disputed.length > 0 && html`<ul class="differences">${disputed.slice(0, 3).map(row)}</ul>`}${
    rest.length > 0 &&
    fold(
      countWords(
        rest.length,
        'other difference, and why it is no dispute',
        'other differences, and why they are no dispute',
      ),
      html`<ul class="differences">${rest.map(row)}</ul>`,
    )
  }`
}

function pointsTable(context: Context, { points }: Measure): Html {
  const rows = points.map(
    (point) =>
      html`<tr><td class="figure">${figureOf(point)}</td><td>${who(context, point.giver)}</td><td>${day(point.asOf, point.asOfBasis)}</td><td>${wordsLink(context, point.evidence)}</td></tr>`,
  )
  return html`<div class="scroll" role="region" aria-label="Figures as printed" tabindex="0"><table><tr><th scope="col">figure</th><th scope="col">who gives it</th><th scope="col">as of</th><th scope="col">printed in</th></tr>${rows}</table></div>`
}

function figureOf(point: Point): string {
  return `${figureWords(point)}${point.forecast ? ', expected' : ''}${point.vague ? ' (vague)' : ''}`
}

function singles(context: Context, measures: readonly Measure[]): Html {
  const rows = measures.map(
    ({ id, label, points: [point] }) =>
      html`<tr id="${lineAnchor(context, id)}"><td>${label}</td><td class="figure">${figureOf(point)}</td><td>${who(context, point.giver)}</td><td>${point.asOf ? dayWords(point.asOf) : '–'}</td><td>${wordsLink(context, point.evidence)}</td><td>${lineId(context, id)}</td></tr>`,
  )
  return html`<div class="scroll" role="region" aria-label="Figures given once" tabindex="0"><table><tr><th scope="col">what</th><th scope="col">figure</th><th scope="col">who gives it</th><th scope="col">as of</th><th scope="col">printed in</th><th></th></tr>${rows}</table></div>`
}
