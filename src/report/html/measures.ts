import type { Measure, Point } from '../../ledger/ledger.ts'
import { courseWords, disputesOf, figuresWords } from '../parts/figures.ts'
import { figuresByTelling } from '../parts/telling.ts'
import { countWords, figureWords, listWords, originWords, pointWords, relationWords } from '../wording/words.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { asOf, fold, foldRest, inContext, lineId, originName, section, who, wordsLink, wordsLinks } from './parts.ts'
import { picture } from './picture.ts'

/** Pictures that stay open. */
const pictures = 6
/** Rows of a table that stay open. */
const rows = 10

/** The figures: those that move or are disputed, each with its picture; those that are only repeated; those given once. */
export function measuresSection(context: Context): Html | null {
  if (!context.story.measures.length) return null
  const { followed, details, repeated, single } = figuresByTelling(context.story)
  const note = [
    followed.length > 0 &&
      `${countWords(followed.length, 'figure that differs', 'figures that differ')} between reports or days`,
    repeated.length > 0 && `${repeated.length} repeated`,
    single.length > 0 && `${single.length} given once`,
  ]
    .filter(Boolean)
    .join(', ')
  return section(
    context,
    'figures',
    'How many, by whom, as of when',
    note,
    html`${foldRest(
      followed.map((measure) => measureBlock(context, measure)),
      pictures,
      (of) => html`${of}`,
      'figure that differs',
      'figures that differ',
    )}${
      repeated.length > 0 &&
      html`<h3>One figure, repeated</h3>${foldRest(
        repeated.map((measure) => repeatedRow(context, measure)),
        rows,
        repeatedTable,
        'figure',
      )}`
    }${single.length > 0 && fold(`${countWords(single.length, 'figure')} given once`, singlesTable(single.map((measure) => singleRow(context, measure))))}${
      details.length > 0 &&
      fold(
        countWords(details.length, 'small count that differs', 'small counts that differ'),
        html`${details.map((measure) => measureBlock(context, measure))}`,
      )
    }`,
  )
}

function measureBlock(context: Context, measure: Measure): Html {
  const { id, label, points } = measure
  return html`<div class="measure" id="${lineAnchor(context, id)}"><h3>${label}${lineId(context, id)} <small>${courseWords(measure)}</small></h3>
${picture(context, measure)}${differences(context, measure)}${fold(`${countWords(points.length, 'figure')} as printed`, pointsTable(context, points))}</div>`
}

/** What the figures that differ are to each other, each reason once; what is disputed leads to its own line. */
function differences(context: Context, measure: Measure): Html | null {
  const byId = new Map(measure.points.map((point) => [point.id, point]))
  const lines = context.story.disagreements.filter((one) => one.measure === measure.id)
  const ids = lines.map(({ id }) => html`<a href="#${lineAnchor(context, id)}">${id}</a> `)
  const disputes = disputesOf(measure).map(
    ({ points, because }) =>
      html`<li><span class="tag warn">${relationWords.disagreement}</span> ${listWords([...new Set(points.map(named))])}. <span class="why">${because}</span></li>`,
  )
  const disputed = ids.length
    ? html`<p><span class="tag warn">Disputed</span> ${ids}<span class="why">${lines[0].because}</span></p>`
    : html`<ul class="differences">${disputes}</ul>`
  const others = measure.differences.filter(({ relation }) => !['disagreement', 'same', 'restated'].includes(relation))
  const reasons = [...Map.groupBy(others, ({ relation, because }) => `${relation} ${because}`).values()].map((same) => {
    const pairs = same.map(({ points }) =>
      points
        .map((id) => byId.get(id))
        .map((point) => point && figureWords(point))
        .join(' and '),
    )
    return html`<li><span class="tag plain">${relationWords[same[0].relation]}</span> ${[...new Set(pairs)].join('; ')}. <span class="why">${same[0].because}</span></li>`
  })
  const label = countWords(
    others.length,
    'other difference, and why it is no dispute',
    'other differences, and why they are no dispute',
  )
  return html`${disputes.length + ids.length > 0 && disputed}${reasons.length > 0 && fold(label, html`<ul class="differences">${reasons}</ul>`)}`
}

function named(point: Point): string {
  return `${figureWords(point)} (${originWords(point.giver)})`
}

function pointsTable(context: Context, points: readonly Point[]): Html {
  const lines = points.map(
    (point) =>
      html`<tr><td class="figure">${pointWords(point)}</td><td>${who(context, point.giver)}</td><td>${asOf(context, point)}</td><td>${wordsLink(context, point.evidence)}</td></tr>`,
  )
  return table('Figures as printed', ['figure', 'who gives it', 'as of', 'printed in'], lines)
}

function repeatedRow(context: Context, { id, label, points, origins }: Measure): Html {
  const givers = origins.length
    ? origins.map((origin) => html`${originName(context, origin)} `)
    : originWords(points[0].giver)
  return html`<tr id="${lineAnchor(context, id)}"><td>${thing(context, label, points[0])}</td><td class="figure">${figuresWords(points)}</td><td>${givers}</td><td>${wordsLinks(
    context,
    points.map(({ evidence }) => evidence),
  )}</td><td>${lineId(context, id)}</td></tr>`
}

/** What is measured, with the words around the figure, since a label alone says little. */
function thing(context: Context, label: string, { evidence }: Point): Html {
  return html`${label}<span class="words-around">${inContext(context, evidence, 50)}</span>`
}

function repeatedTable(lines: readonly Html[]): Html {
  return table('Figures that are repeated', ['what', 'figure', 'who gives it', 'printed in', ''], lines)
}

function singleRow(context: Context, { id, label, points: [point] }: Measure): Html {
  return html`<tr id="${lineAnchor(context, id)}"><td>${thing(context, label, point)}</td><td class="figure">${pointWords(point)}</td><td>${who(context, point.giver)}</td><td>${asOf(context, point)}</td><td>${wordsLink(context, point.evidence)}</td><td>${lineId(context, id)}</td></tr>`
}

function singlesTable(lines: readonly Html[]): Html {
  return table('Figures given once', ['what', 'figure', 'who gives it', 'as of', 'printed in', ''], lines)
}

function table(label: string, heads: readonly string[], lines: readonly Html[]): Html {
  const head = heads.map((name) => html`<th scope="col">${name}</th>`)
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table></div>`
}
