import { axes, valueAxis } from './axes.ts'
import { courses, disputes } from './courses.ts'
import { dayAxis } from './days.ts'
import { dotShape, dotsOf, labelsOf } from './dots.ts'
import { type Setting, type Shape, shape } from './drawing.ts'
import { type Drawn, type Mark, marksOf } from './marks.ts'

/** More dots than this can't be told apart. */
const most = 60
const margin = { left: 58, right: 30, bottom: 26 }

/** A measure's picture, drawn for a page and for a phone; the style sheet shows one of them. */
export interface Chart {
  readonly wide: Shape
  readonly narrow: Shape
  /** What the picture leaves out, in words. */
  readonly note: string | null
}

/**
 * A measure's figures over time: who said how many, as of when. An arrow leads where a bound leaves the figure open, a dashed
 * dot is an expectation, a dotted bar a day that was inferred, rings are further reports of the same word, a red line joins
 * what is disputed.
 * @returns null where there are fewer than two dots
 */
export function chart(setting: Setting, measure: Drawn): Chart | null {
  const all = marksOf(measure)
  if (all.length < 2) return null
  const marks = all.length > most ? mostRepeated(all) : all
  return {
    wide: picture(setting, measure, marks, 860, 'wide'),
    narrow: picture(setting, measure, marks, 350, 'narrow'),
    note: all.length > most ? `The ${most} figures that most reports print, of ${all.length}.` : null,
  }
}

function mostRepeated(marks: readonly Mark[]): Mark[] {
  const kept = new Set([...marks].sort((a, b) => b.reports - a.reports).slice(0, most))
  return marks.filter((mark) => kept.has(mark))
}

function picture(
  setting: Setting,
  measure: Drawn,
  marks: readonly Mark[],
  width: number,
  name: 'wide' | 'narrow',
): Shape {
  const height = Math.min(380, 170 + 14 * marks.length)
  const base = height - margin.bottom
  const right = width - margin.right - (name === 'wide' ? 90 : 20)
  const days = dayAxis(
    marks.map(({ asOf }) => asOf),
    margin.left + 18,
    right,
  )
  const values = valueAxis(marks, base)
  const dots = dotsOf(marks, days, values)
  const labels = labelsOf(setting, measure, dots, {
    x: margin.left,
    y: 0,
    width: width - margin.left,
    height: base - (days.breaks.length ? 20 : 0),
  })
  return shape(
    'svg',
    {
      class: name,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': `${measure.label}: figures over time, by who gives them`,
    },
    axes(days, values, measure.unit, { left: margin.left, right: width, base }),
    courses(setting, dots),
    disputes(measure, dots),
    dots.map((dot, i) => dotShape(setting, dot, labels[i], values)),
  )
}
