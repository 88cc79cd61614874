import { countWords, dayWords, figureWords, originWords } from '../wording/words.ts'
import type { ValueAxis } from './axes.ts'
import { lineBoxes } from './courses.ts'
import type { DayAxis } from './days.ts'
import type { Dot } from './dot.ts'
import { type Setting, type Shape, shape } from './drawing.ts'
import { type Box, type Line, type Placed, placeLabels } from './labels.ts'
import { type Drawn, hasSource, type Mark } from './marks.ts'

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
export function labelsOf(setting: Setting, measure: Drawn, dots: readonly Dot[], frame: Box): (Placed | null)[] {
  const named = new Set<string>()
  const labels = dots.map(({ mark, x, y, radius }) => {
    const giver = hasSource(mark) || mark.reports > 1 ? mark.origin : outletOf(setting, mark)
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

function outletOf(setting: Setting, { points: [{ giver, evidence }] }: Mark): string {
  const outlet = setting.outletOf(evidence.article)
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

/** A dot in words, for those who hear the picture: what its label shows first, then what only the place shows. */
function dotWords({ points: [first], origin, asOf, asOfBasis, forecast, reports }: Mark, label: Placed | null): string {
  const figure = `${figureWords(first)}${forecast ? ' expected' : ''}`
  const shown = label?.lines.map(({ words }) => words).join(' ') ?? figure
  const when = `${asOf ? dayWords(asOf) : 'no date'}${asOfBasis === 'inferred' ? ' (inferred)' : ''}`
  const rest = [origin, countWords(reports, 'report')].filter((words) => !shown.includes(words))
  return [shown, when, ...rest].join(', ')
}

/** A dot with its bound, range, rings and label, as a link to the words. */
export function dotShape(
  { colourOf, hrefOf }: Setting,
  { mark, x, y, radius }: Dot,
  label: Placed | null,
  values: ValueAxis,
): Shape {
  const { open, range, forecast } = mark
  const rings: Shape[] = []
  for (let ring = dotRadius + ringStep; ring <= radius; ring += ringStep)
    rings.push(shape('circle', { class: 'ring', cx: x, cy: y, r: ring }))
  return shape(
    'a',
    { class: colourOf(mark.origin), href: hrefOf(mark.points[0].evidence) },
    shape('title', {}, dotWords(mark, label)),
    open && bound(x, y, radius, open),
    range && shape('line', { class: 'range', x1: x, x2: x, y1: values.y(range[0]), y2: values.y(range[1]) }),
    mark.asOfBasis === 'inferred' &&
      mark.asOf !== null &&
      shape('line', { class: 'uncertain', x1: x - radius - 6, x2: x + radius + 6, y1: y, y2: y }),
    rings,
    shape('circle', { class: forecast ? 'dot forecast' : 'dot', cx: x, cy: y, r: dotRadius }),
    label && labelShapes(label, x, y),
  )
}

function bound(x: number, y: number, radius: number, open: 'up' | 'down'): Shape {
  const sign = open === 'up' ? -1 : 1
  const tip = y + sign * (radius + arrow - 4)
  const head = `M${x - 4} ${tip - sign * 5}L${x} ${tip}L${x + 4} ${tip - sign * 5}`
  return shape('path', { class: 'bound', d: `M${x} ${y + sign * radius}V${tip}${head}` })
}

function labelShapes({ lines, anchor, lead, x: left, y: top, width }: Placed, x: number, y: number): Shape[] {
  const from = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2
  const texts = lines.map(({ words, remark }, i) =>
    shape(
      'text',
      { class: remark ? 'label soft' : 'label', x: from, y: top + 11 + 15 * i, 'text-anchor': anchor },
      words,
    ),
  )
  return lead ? [shape('line', { class: 'lead', x1: x, y1: y, x2: from, y2: top + 7 }), ...texts] : texts
}
