import type { Measure } from '../../../ledger/ledger.ts'
import { labelOf, type Reports } from '../../reports.ts'
import { countWords, dayWords, figureWords, originWords } from '../../words.ts'
import { type Context, colourClass, wordsAnchor } from '../context.ts'
import { type Html, html } from '../markup.ts'
import type { ValueAxis } from './axes.ts'
import { lineBoxes } from './courses.ts'
import type { DayAxis } from './days.ts'
import { type Box, type Line, type Placed, placeLabels } from './labels.ts'
import { hasSource, type Mark } from './marks.ts'

/** A dot with its place in the picture. */
export interface Dot {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  /** Of its outermost ring. */
  readonly radius: number
}

const dotRadius = 4.5
const ringStep = 3.5
const arrow = 20

/** Gives each mark its place; dots that would cover each other stand side by side. */
export function dotsOf(marks: readonly Mark[], days: DayAxis, values: ValueAxis): Dot[] {
  const dots: Dot[] = []
  for (const mark of marks) {
    let x = days.x(mark.asOf)
    const y = values.y(mark.value)
    while (dots.some((dot) => Math.abs(dot.x - x) < 2 * dotRadius && Math.abs(dot.y - y) < 2 * dotRadius))
      x += 2.4 * dotRadius
    dots.push({ mark, x, y, radius: dotRadius + ringStep * Math.min(3, mark.reports - 1) })
  }
  return dots
}

/**
 * The label of each dot: an origin is named at its first dot, and after that its figures stand alone in its colour. Where
 * nobody is named who gives it, the outlet is, each time, since no colour tells outlets apart.
 */
export function labelsOf({ reports }: Context, measure: Measure, dots: readonly Dot[], frame: Box): (Placed | null)[] {
  const named = new Set<string>()
  const labels = dots.map(({ mark, x, y, radius }) => {
    const giver = hasSource(mark) || mark.reports > 1 ? mark.origin : outletOf(reports, mark)
    const again = hasSource(mark) && named.has(giver)
    named.add(giver)
    return { x, y, radius, wordings: wordingsOf(mark, again ? null : giver) }
  })
  const taken = dots.map(({ x, y, radius, mark }) => ({
    x: x - radius,
    y: y - radius - (mark.open === 'up' ? arrow : 0),
    width: 2 * radius,
    height: 2 * radius + (mark.open ? arrow : 0),
  }))
  return placeLabels(labels, taken, lineBoxes(measure, dots), frame)
}

function outletOf(reports: Reports, { points: [{ giver, evidence }] }: Mark): string {
  const outlet = reports.get(evidence.article)?.entry.outlet ?? labelOf(reports, evidence.article)
  return giver.standing === 'own-voice' ? outlet : `${originWords(giver)}, ${outlet}`
}

/** From the fullest wording to the barest. */
function wordingsOf(mark: Mark, giver: string | null): Line[][] {
  const said = (words: string): Line => ({ words, remark: false })
  const figure = `${figureWords(mark.points[0])}${mark.forecast ? ' expected' : ''}`
  const remark = `${hasSource(mark) ? 'one source, ' : ''}${countWords(mark.reports, 'report')}`
  const remarks = mark.reports > 2 ? [{ words: remark, remark: true }] : []
  const bare = [said(figure)]
  if (giver === null) return remarks.length ? [[...bare, ...remarks], bare] : [bare]
  const stacked = [said(figure), said(giver)]
  return [[said(`${figure} · ${giver}`), ...remarks], [...stacked, ...remarks], stacked, bare]
}

/** A dot with its bound, range, rings and label, as a link to the words. */
export function dotMarkup(
  context: Context,
  { mark, x, y, radius }: Dot,
  label: Placed | null,
  values: ValueAxis,
): Html {
  const [first] = mark.points
  const name = `${figureWords(first)}${mark.forecast ? ', expected' : ''}, ${mark.origin}, ${mark.asOf ? dayWords(mark.asOf) : 'no date'}${mark.asOfBasis === 'inferred' ? ' (inferred)' : ''}, ${countWords(mark.reports, 'report')}`
  const rings: Html[] = []
  for (let ring = dotRadius + ringStep; ring <= radius; ring += ringStep)
    rings.push(html`<circle class="ring" cx="${x}" cy="${y}" r="${ring}"/>`)
  return html`<a class="${colourClass(context, mark.origin)}" href="#${wordsAnchor(context.reports, first.evidence)}" aria-label="${name}"><title>${name}</title>${
    mark.open && bound(x, y, radius, mark.open)
  }${mark.range && html`<line class="range" x1="${x}" x2="${x}" y1="${values.y(mark.range[0])}" y2="${values.y(mark.range[1])}"/>`}${
    mark.asOfBasis === 'inferred' &&
    mark.asOf &&
    html`<line class="uncertain" x1="${x - radius - 6}" x2="${x + radius + 6}" y1="${y}" y2="${y}"/>`
  }${rings}<circle class="${mark.forecast ? 'dot forecast' : 'dot'}" cx="${x}" cy="${y}" r="${dotRadius}"/>${label && labelText(label, x, y)}</a>`
}

function bound(x: number, y: number, radius: number, open: 'up' | 'down'): Html {
  const sign = open === 'up' ? -1 : 1
  const tip = y + sign * (radius + arrow - 4)
  return html`<path class="bound" d="M${x} ${y + sign * radius}V${tip}M${x - 4} ${tip - sign * 5}L${x} ${tip}L${x + 4} ${tip - sign * 5}"/>`
}

function labelText({ lines, anchor, lead, x: left, y: top, width }: Placed, x: number, y: number): Html {
  const from = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2
  const texts = lines.map(
    ({ words, remark }, i) =>
      html`<text class="${remark ? 'label soft' : 'label'}" x="${from}" y="${top + 11 + 15 * i}" text-anchor="${anchor}">${words}</text>`,
  )
  return html`${lead && html`<line class="lead" x1="${x}" y1="${y}" x2="${from}" y2="${top + 7}"/>`}${texts}`
}
