import { scaleLinear, scaleLog } from 'd3-scale'
import type { Measure } from '../../../ledger/ledger.ts'
import { countWords, dayWords, figureWords, valueWords } from '../../words.ts'
import { type Context, colourClass, wordsAnchor } from '../context.ts'
import { type Html, html } from '../markup.ts'
import { type DayAxis, dayAxis } from './days.ts'
import { type Box, type Placed, placeLabels } from './labels.ts'
import { type Mark, marksOf } from './marks.ts'

/** A dot with its place in the picture. */
interface Dot {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly radius: number
}

const dotRadius = 4.5
const ringStep = 3.5
const arrow = 20
const margin = { left: 58, right: 30, top: 18, bottom: 26 }

/**
 * A measure's figures over time: who said how many, as of when. An arrow leads where a bound leaves the figure open, a dashed
 * dot is an expectation, rings are further reports of the same word, a red line joins what is disputed.
 * Drawn twice, for a page and for a phone; the style sheet shows one of them. Null where there are fewer than two dots.
 */
export function chart(context: Context, measure: Measure): Html | null {
  const marks = marksOf(measure)
  if (marks.length < 2) return null
  return html`<figure class="chart">${picture(context, measure, marks, 860, 'wide')}${picture(context, measure, marks, 350, 'narrow')}</figure>`
}

function picture(context: Context, measure: Measure, marks: readonly Mark[], width: number, name: string): Html {
  const height = Math.min(380, 170 + 14 * marks.length)
  const frame: Box = { x: margin.left, y: 0, width: width - margin.left, height: height - margin.bottom }
  const days = dayAxis(
    marks.map(({ asOf }) => asOf),
    margin.left + 18,
    width - margin.right - (name === 'wide' ? 90 : 20),
  )
  const { y, ticks, logarithmic } = valueAxis(marks, height)
  const dots = marks.map(
    (mark): Dot => ({
      mark,
      x: days.x(mark.asOf),
      y: y(mark.value),
      radius: dotRadius + ringStep * Math.min(3, mark.reports - 1),
    }),
  )
  const labels = labelsOf(dots, frame)
  const grid = ticks.map(
    (tick) =>
      html`<line class="grid" x1="${margin.left}" x2="${width}" y1="${y(tick)}" y2="${y(tick)}"/><text class="soft" x="${margin.left - 8}" y="${y(tick) + 4}" text-anchor="end">${valueWords(tick, measure.unit)}</text>`,
  )
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${measure.label}: figures over time, by who gives them">${grid}${axis(
    days,
    width,
    height,
  )}${logarithmic && html`<text class="soft" x="${margin.left}" y="10">logarithmic scale</text>`}${courses(
    context,
    dots,
  )}${disputes(measure, dots)}${dots.map((dot, i) => dotOf(context, dot, labels[i], y))}</svg>`
}

function valueAxis(marks: readonly Mark[], height: number) {
  const values = marks.flatMap(({ value, range }) => [value, ...(range ?? [])])
  const most = Math.max(...values, 0)
  const least = Math.min(...values)
  const logarithmic = least > 0 && most / least >= 100
  const range = [height - margin.bottom, margin.top + 10]
  const scale = logarithmic
    ? scaleLog([least / 2, most * 1.5], range).nice()
    : scaleLinear([Math.min(0, least), most === least && most === 0 ? 1 : most * 1.05], range).nice(4)
  const ticks = logarithmic ? scale.ticks(4).filter((tick) => Number.isInteger(Math.log10(tick))) : scale.ticks(4)
  return { y: (value: number) => Math.round(scale(value) * 10) / 10, ticks, logarithmic }
}

function axis({ ticks, breaks }: DayAxis, width: number, height: number): Html {
  const base = height - margin.bottom
  const days = ticks.map(
    ({ x, label }) =>
      html`<line class="axis" x1="${x}" x2="${x}" y1="${base}" y2="${base + 4}"/><text class="soft" x="${x}" y="${base + 18}" text-anchor="middle">${label}</text>`,
  )
  const gaps = breaks.map(
    ({ x, label }) =>
      html`<path class="break" d="M${x - 5} ${base + 5}l4 -10M${x + 1} ${base + 5}l4 -10"/><text class="soft gap" x="${x}" y="${base - 9}" text-anchor="middle">${label}</text>`,
  )
  return html`<line class="axis" x1="${margin.left}" x2="${width}" y1="${base}" y2="${base}"/>${days}${gaps}`
}

/** A thin line through what one origin says of successive days: its own course, up or down. */
function courses(context: Context, dots: readonly Dot[]): Html[] {
  const byOrigin = Map.groupBy(
    dots.filter(({ mark }) => !mark.forecast && mark.asOf !== null && mark.points[0].giver.standing !== 'own-voice'),
    ({ mark }) => mark.origin,
  )
  return [...byOrigin]
    .filter(([, of]) => of.length > 1)
    .map(
      ([origin, of]) =>
        html`<path class="course ${colourClass(context, origin)}" d="M${of.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`,
    )
}

function disputes({ differences }: Measure, dots: readonly Dot[]): Html[] {
  const dotOfPoint = new Map(dots.flatMap((dot) => dot.mark.points.map(({ id }) => [id, dot] as const)))
  const pairs = differences
    .filter(({ relation }) => relation === 'disagreement')
    .map(({ points }) => points.map((id) => dotOfPoint.get(id)))
  const drawn = new Set<string>()
  return pairs.flatMap(([from, to]) => {
    if (!from || !to || from === to) return []
    const path = `M${from.x} ${from.y}L${to.x} ${to.y}`
    if (drawn.has(path)) return []
    drawn.add(path)
    return [html`<path class="dispute" d="${path}"/>`]
  })
}

/** The label of each dot: an origin is named at its first dot, and after that its figures stand alone in its colour. */
function labelsOf(dots: readonly Dot[], frame: Box): { lines: readonly string[]; place: Placed | null }[] {
  const named = new Set<string>()
  const labels = dots.map(({ mark, x, y, radius }) => {
    const again = named.has(mark.origin)
    named.add(mark.origin)
    const figure = `${figureWords(mark.points[0])}${mark.forecast ? ' expected' : ''}`
    const lines = [again ? figure : `${figure} · ${mark.origin}`]
    if (mark.reports > 2) lines.push(`one word, ${countWords(mark.reports, 'report')}`)
    return { x, y, radius: radius, lines }
  })
  const taken = dots.map(({ x, y, radius, mark }) => ({
    x: x - radius,
    y: y - radius - (mark.open === 'up' ? arrow : 0),
    width: 2 * radius,
    height: 2 * radius + (mark.open ? arrow : 0),
  }))
  const places = placeLabels(labels, taken, frame)
  return labels.map(({ lines }, i) => ({ lines, place: places[i] }))
}

function dotOf(
  context: Context,
  { mark, x, y, radius }: Dot,
  label: ReturnType<typeof labelsOf>[number],
  scale: (value: number) => number,
): Html {
  const [first] = mark.points
  const name = `${figureWords(first)}${mark.forecast ? ', expected' : ''}, ${mark.origin}, ${mark.asOf ? dayWords(mark.asOf) : 'no date'}${mark.asOfBasis === 'inferred' ? ' (inferred)' : ''}, ${countWords(mark.reports, 'report')}`
  const rings: Html[] = []
  for (let ring = dotRadius + ringStep; ring <= radius; ring += ringStep)
    rings.push(html`<circle class="ring" cx="${x}" cy="${y}" r="${ring}"/>`)
  return html`<a class="${colourClass(context, mark.origin)}" href="#${wordsAnchor(context.reports, first.evidence)}" aria-label="${name}"><title>${name}</title>${
    mark.open && bound(x, y, radius, mark.open)
  }${mark.range && html`<line class="range" x1="${x}" x2="${x}" y1="${scale(mark.range[0])}" y2="${scale(mark.range[1])}"/>`}${
    rings
  }<circle class="${mark.forecast ? 'dot forecast' : 'dot'}" cx="${x}" cy="${y}" r="${dotRadius}"/>${label.place && labelText(label.lines, label.place, x, y)}</a>`
}

function bound(x: number, y: number, radius: number, open: 'up' | 'down'): Html {
  const sign = open === 'up' ? -1 : 1
  const tip = y + sign * (radius + arrow - 4)
  return html`<path class="bound" d="M${x} ${y + sign * radius}V${tip}M${x - 4} ${tip - sign * 5}L${x} ${tip}L${x + 4} ${tip - sign * 5}"/>`
}

function labelText(lines: readonly string[], place: Placed, x: number, y: number): Html {
  const from =
    place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x + place.width : place.x + place.width / 2
  const texts = lines.map(
    (line, i) =>
      html`<text class="${i ? 'label soft' : 'label'}" x="${from}" y="${place.y + 11 + 15 * i}" text-anchor="${place.anchor}">${line}</text>`,
  )
  return html`${place.lead && html`<line class="lead" x1="${x}" y1="${y}" x2="${from}" y2="${place.y + 7}"/>`}${texts}`
}
