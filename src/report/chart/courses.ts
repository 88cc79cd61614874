import type { Dot } from './dot.ts'
import { type Setting, type Shape, shape } from './drawing.ts'
import type { Box } from './labels.ts'
import { type Drawn, hasSource } from './marks.ts'

/**
 * The dots that each origin gives for successive days. Expectations, figures without a source or a day, and days for which
 * the origin gives several figures make no course.
 */
function successions(dots: readonly Dot[]): [string, Dot[]][] {
  const own = dots.filter(({ mark }) => !mark.forecast && mark.asOf !== null && hasSource(mark))
  return [...Map.groupBy(own, ({ mark }) => mark.origin)]
    .map(([origin, of]): [string, Dot[]] => {
      const days = Map.groupBy(of, ({ mark }) => mark.asOf)
      const single = of.filter(({ mark }) => days.get(mark.asOf)?.length === 1)
      return [origin, single.sort((a, b) => a.x - b.x)]
    })
    .filter(([, of]) => of.length > 1)
}

/** A thin line through what one origin says of successive days: its own course, up or down. */
export function courses({ colourOf }: Setting, dots: readonly Dot[]): Shape[] {
  return successions(dots).map(([origin, of]) => {
    const path = of.map(({ x, y }) => `${x} ${y}`).join('L')
    return shape('path', { class: `course ${colourOf(origin)}`, d: `M${path}` })
  })
}

/** Small boxes along all lines, for labels to keep off. */
export function lineBoxes(measure: Drawn, dots: readonly Dot[]): Box[] {
  const courses = successions(dots).flatMap(([, of]) => of.slice(1).map((to, i) => [of[i], to] as const))
  const pairs = disputed(measure, dots)
  return [...courses, ...(pairs.length <= fewPairs ? pairs : [])].flatMap(([from, to]) => boxesBetween(from, to))
}

function boxesBetween(from: Dot, to: Dot): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8)
  return Array.from({ length: steps }, (_, i) => {
    const part = (i + 0.5) / steps
    return { x: from.x + (to.x - from.x) * part - 2, y: from.y + (to.y - from.y) * part - 2, width: 4, height: 4 }
  })
}

/** The dots that are in disagreement, once for each pair. */
function disputed({ differences }: Drawn, dots: readonly Dot[]): [Dot, Dot][] {
  const dotOfPoint = new Map(dots.flatMap((dot) => dot.mark.points.map(({ id }) => [id, dot] as const)))
  const pairs = new Map<string, [Dot, Dot]>()
  for (const { relation, points } of differences) {
    const [from, to] = points.map((id) => dotOfPoint.get(id))
    if (relation === 'disagreement' && from && to && from !== to)
      pairs.set(`${dots.indexOf(from)} ${dots.indexOf(to)}`, [from, to])
  }
  return [...pairs.values()]
}

/** More pairs than this and lines between them say nothing any more. */
const fewPairs = 3

/** A line between two dots that are in disagreement; where there are many such pairs, a ring around each dot instead. */
export function disputes(measure: Drawn, dots: readonly Dot[]): Shape[] {
  const pairs = disputed(measure, dots)
  if (pairs.length <= fewPairs)
    return pairs.map(([from, to]) => shape('path', { class: 'dispute', d: `M${from.x} ${from.y}L${to.x} ${to.y}` }))
  return [...new Set(pairs.flat())].map(({ x, y, radius }) =>
    shape('circle', { class: 'dispute', cx: x, cy: y, r: radius + 3 }),
  )
}
