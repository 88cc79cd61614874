import type { Modifier } from '../../annotate/quantities/quantity.ts'
import { lexicon } from '../../lexicon.ts'
import type { Figure } from '../points/figure.ts'

/** The values that a wording allows, both ends included. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

/** Whether some value is allowed by both. */
export const meet = (a: Bounds, b: Bounds): boolean => a.from <= b.to && b.from <= a.to

/** A bound that is open above leaves room for no more than this many times its number: "at least two" tells nothing of 32. */
export const ROOM = 5

/** How far "about" reaches to either side, as a share of the value. */
const ABOUT = 0.1

interface Worded {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly modifier?: Modifier | null
}

/** The one number that a figure stands for, for comparing sizes: its value, else a bound. */
export const numberOf = ({ value, low, high }: Worded): number => value ?? low ?? high ?? 0

/** A number's last digit that isn't nought says how it was rounded: 10,000 stands for 9,500 to 10,500 at most. */
function rounding(value: number): number {
  const digits = String(Math.abs(Math.round(value)))
  const noughts = /0*$/u.exec(digits)?.[0].length ?? 0
  return noughts >= 2 && Number.isInteger(value) ? 10 ** noughts / 2 : 0
}

/** A rounded number is no farther from the exact one, as a share of it. */
const CLOSE = 0.05
/** Smaller counts are told as they are. */
const COUNTED_OUT = 100

/** Whether one of two numbers that differ may be the other rounded: 48 million for 48.2 million, 54 percent for 54.1 percent; not 20 people for 23. */
export function isRounding(a: number, b: number, unit: string | null): boolean {
  const apart = Math.abs(a - b)
  if (apart === 0 || apart > CLOSE * Math.max(Math.abs(a), Math.abs(b))) return false
  if (unit === null && Math.max(a, b) < COUNTED_OUT) return false
  return apart <= Math.max(lastPlace(a), lastPlace(b)) / 2
}

/** The place of the last digit that isn't nought: 1,000,000 of 48,000,000, 0.1 of 54.1. */
function lastPlace(value: number): number {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  if (decimals !== undefined || whole.includes('e')) return 10 ** -(decimals?.length ?? 0)
  return 10 ** (/0*$/u.exec(whole)?.[0].length ?? 0)
}

/** What a figure's wording allows: "more than 3,000" anything above, "about 10,000" a tenth to either side. */
export function boundsOf({ value, low, high, modifier }: Worded): Bounds {
  const number = value ?? 0
  const slack = modifier === 'about' ? Math.max(Math.abs(number) * ABOUT, rounding(number)) : 0
  const from = low ?? (value === null || high !== null ? Number.NEGATIVE_INFINITY : number - slack)
  const to = high ?? (value === null || low !== null ? Number.POSITIVE_INFINITY : number + slack)
  return { from, to }
}

interface ModifierEntry {
  readonly words: string
  readonly side?: 'below'
}

const approaching = new Set(
  lexicon<ModifierEntry>('quantities-modifiers').flatMap(({ words, side }) => (side === 'below' ? [words] : [])),
)

/** Whether a figure is told as not reached: "nearly 500". */
export function isShortOf({ quantity: { modifierSpan: span }, report }: Figure): boolean {
  return span !== null && approaching.has(report.article.text.slice(span.start, span.end).toLowerCase())
}

/** What a figure's wording allows in its text, where "nearly 500" is 500 at most. */
export function boundsIn(figure: Figure): Bounds {
  const { point } = figure
  const bounds = boundsOf(point)
  return point.value !== null && isShortOf(figure) ? { ...bounds, to: point.value } : bounds
}
