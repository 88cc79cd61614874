import { scaleLinear, scaleLog } from 'd3-scale'
import { valueWords } from '../wording/words.ts'
import type { DayAxis } from './days.ts'
import { type Shape, shape } from './drawing.ts'
import type { Mark } from './marks.ts'

/** Where values stand on a picture's value axis. */
export interface ValueAxis {
  readonly y: (value: number) => number
  readonly ticks: readonly number[]
  readonly logarithmic: boolean
}

/**
 * From nought, so that heights compare; logarithmic, and labelled so, where the largest is a hundred times the least.
 * Of whole things only whole numbers are labelled.
 */
export function valueAxis(marks: readonly Mark[], base: number): ValueAxis {
  const values = marks.flatMap(({ value, range }) => [value, ...(range ?? [])])
  const most = Math.max(...values, 0)
  const least = Math.min(...values)
  const logarithmic = least > 0 && most / least >= 100
  const range = [base, 28]
  const scale = logarithmic
    ? scaleLog([least / 2, most * 1.5], range).nice()
    : scaleLinear([Math.min(0, least), most === least && most === 0 ? 1 : most * 1.05], range).nice(4)
  const whole = values.every(Number.isInteger)
  const ticks = scale
    .ticks(4)
    .filter((tick) => (logarithmic ? Number.isInteger(Math.log10(tick)) : !whole || Number.isInteger(tick)))
  return { y: (value) => Math.round(scale(value) * 10) / 10, ticks, logarithmic }
}

/** Both axes with their grid; breaks in time carry the length that they leave out. */
export function axes(
  days: DayAxis,
  { y, ticks, logarithmic }: ValueAxis,
  unit: string | null,
  { left, right, base }: { readonly left: number; readonly right: number; readonly base: number },
): Shape[] {
  const grid = ticks.flatMap((tick) => [
    shape('line', { class: 'grid', x1: left, x2: right, y1: y(tick), y2: y(tick) }),
    soft(left - 8, y(tick) + 4, 'end', tickWords(tick, unit)),
  ])
  const dayTicks = days.ticks.flatMap(({ x, label }) => [
    shape('line', { class: 'axis', x1: x, x2: x, y1: base, y2: base + 4 }),
    soft(x, base + 18, 'middle', label),
  ])
  const gaps = days.breaks.flatMap(({ x, label }) => [
    shape('path', { class: 'break', d: `M${x - 5} ${base + 5}l4 -10M${x + 1} ${base + 5}l4 -10` }),
    shape('text', { class: 'soft gap', x, y: base - 9, 'text-anchor': 'middle' }, label),
  ])
  const ground = shape('line', { class: 'axis', x1: left, x2: right, y1: base, y2: base })
  return [...grid, ground, ...dayTicks, ...gaps, ...(logarithmic ? [soft(left, 10, 'start', 'logarithmic scale')] : [])]
}

function soft(x: number, y: number, anchor: string, words: string): Shape {
  return shape('text', { class: 'soft', x, y, 'text-anchor': anchor }, words)
}

/** Ticks have little room: "$20m". */
function tickWords(tick: number, unit: string | null): string {
  return valueWords(tick, unit).replace(' million', 'm').replace(' billion', 'bn').replace(' trillion', 'tn')
}
