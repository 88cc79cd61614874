import type { Measure } from '../../../ledger/ledger.ts'
import type { Context } from '../context.ts'
import { type Html, html } from '../markup.ts'
import { axes, valueAxis } from './axes.ts'
import { courses, disputes } from './courses.ts'
import { dayAxis } from './days.ts'
import { dotMarkup, dotsOf, labelsOf } from './dots.ts'
import { type Mark, marksOf } from './marks.ts'

/** More dots than this can't be told apart. */
const most = 60
const margin = { left: 58, right: 30, bottom: 26 }

/**
 * A measure's figures over time: who said how many, as of when. An arrow leads where a bound leaves the figure open, a dashed
 * dot is an expectation, a dotted bar a day that was inferred, rings are further reports of the same word, a red line joins
 * what is disputed. Drawn twice, for a page and for a phone; the style sheet shows one of them.
 * @returns null where there are fewer than two dots
 */
export function chart(context: Context, measure: Measure): Html | null {
  const all = marksOf(measure)
  if (all.length < 2) return null
  const marks = all.length > most ? mostRepeated(all) : all
  const note =
    all.length > most &&
    html`<figcaption class="why">The ${most} figures that most reports print, of ${all.length}.</figcaption>`
  return html`<figure class="chart">${picture(context, measure, marks, 860, 'wide')}${picture(context, measure, marks, 350, 'narrow')}${note}</figure>`
}

function mostRepeated(marks: readonly Mark[]): Mark[] {
  const kept = new Set([...marks].sort((a, b) => b.reports - a.reports).slice(0, most))
  return marks.filter((mark) => kept.has(mark))
}

function picture(
  context: Context,
  measure: Measure,
  marks: readonly Mark[],
  width: number,
  name: 'wide' | 'narrow',
): Html {
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
  const labels = labelsOf(context, measure, dots, {
    x: margin.left,
    y: 0,
    width: width - margin.left,
    height: base - (days.breaks.length ? 20 : 0),
  })
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${measure.label}: figures over time, by who gives them">${axes(
    days,
    values,
    measure.unit,
    { left: margin.left, right: width, base },
  )}${courses(context, dots)}${disputes(measure, dots)}${dots.map((dot, i) => dotMarkup(context, dot, labels[i], values))}</svg>`
}
