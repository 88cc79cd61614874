import { scaleUtc } from 'd3-scale'
import { countWords, dayWords } from '../wording/words.ts'

/** Where days stand on a picture's time axis. */
export interface DayAxis {
  readonly x: (asOf: string | null) => number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  /** Stretches of time that the axis leaves out, with their length in words. */
  readonly breaks: readonly { readonly x: number; readonly label: string }[]
}

/** Days closer than this, in pixels, can't be told apart. */
const closest = 30
const tickWidth = 62
const day = 86_400_000

/**
 * A time axis from `left` to `right`: to scale where the days can be told apart that way, else in equal steps with the
 * longer gaps marked as breaks. Figures without a day stand apart on the right.
 */
export function dayAxis(days: readonly (string | null)[], left: number, right: number): DayAxis {
  const known = [...new Set(days.filter((asOf) => asOf !== null))].sort(
    (a, b) => timeOf(a) - timeOf(b) || (a < b ? -1 : 1),
  )
  const undated = days.includes(null)
  const end = undated && known.length ? right - 80 : right
  const times = known.map(timeOf)
  const places = placesOf(times, left, end)
  const at = new Map(known.map((asOf, i) => [asOf, places.xs[i]]))
  const years = new Set(known.map((asOf) => asOf.slice(0, 4)))
  const ticks = known.map((asOf, i) => ({
    x: places.xs[i],
    label: dayWords(asOf, i === 0 || (years.size > 1 && asOf.slice(0, 4) !== known[i - 1].slice(0, 4))),
  }))
  const beyond = known.length ? end + 80 : (left + right) / 2
  return {
    x: (asOf) => (asOf === null ? beyond : (at.get(asOf) ?? beyond)),
    ticks: [...thinned(ticks), ...(undated ? [{ x: beyond, label: 'no date' }] : [])],
    breaks: places.breaks,
  }
}

/** A month, or a year, stands in its middle. */
function timeOf(asOf: string): number {
  const [year, month, date] = asOf.split('-').map(Number)
  return Date.UTC(year, (month || 7) - 1, date || (month ? 15 : 2))
}

function placesOf(times: readonly number[], left: number, right: number): { xs: number[]; breaks: DayAxis['breaks'] } {
  if (times.length < 2) return { xs: times.map(() => left + (right - left) / 4), breaks: [] }
  const scale = scaleUtc([times[0], times[times.length - 1]], [left, right])
  const toScale = times.map((time) => scale(time))
  if (toScale.every((x, i) => i === 0 || x - toScale[i - 1] >= closest)) return { xs: toScale, breaks: [] }
  const step = (right - left) / (times.length - 1)
  const shortest = Math.min(...times.slice(1).map((time, i) => time - times[i]))
  const breaks = times.slice(1).flatMap((time, i) => {
    const gap = time - times[i]
    return gap > 2 * shortest ? [{ x: left + step * (i + 0.5), label: gapWords(gap / day) }] : []
  })
  return { xs: times.map((_, i) => left + step * i), breaks }
}

function gapWords(days: number): string {
  if (days < 21) return countWords(Math.round(days), 'day')
  if (days < 120) return countWords(Math.round(days / 7), 'week')
  return days < 730 ? countWords(Math.round(days / 30.4), 'month') : countWords(Math.round(days / 365.25), 'year')
}

/** Leaves out labels that would run into the one before them; the last always stays. */
function thinned<Tick extends { readonly x: number }>(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = []
  for (const tick of ticks) if (!kept.length || tick.x - kept[kept.length - 1].x >= tickWidth) kept.push(tick)
  const last = ticks.at(-1)
  if (last && kept.at(-1) !== last) kept.splice(kept.length > 1 ? -1 : kept.length, kept.length > 1 ? 1 : 0, last)
  return kept
}
