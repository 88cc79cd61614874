import { type Figure, type Reading, wordAt } from './figure.ts'
import { beforeModifier } from './modifiers.ts'
import { served, serves } from './vocabulary.ts'

const WINDOW = 6

/** "rose 2.1% to $74", "slid 8p to 143p": the first figure is by how much, the second to what. */
export function isChange(reading: Reading, a: Figure): boolean {
  const at = beforeModifier(reading, a.from)
  const before = wordAt(reading, at - 1)
  return before === 'by' || serves(before, 'change') || serves(wordAt(reading, at - 2), 'change')
}

/** Whether two figures may have one unit: the same, or one that the other leaves out ("5 to 7 percent", "$5 to 7 billion"). */
const sameUnit = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit || (a.unit === null && b.rule !== 'money.before') || (b.unit === null && a.rule === 'money.before')

/** "between 40 and 70%", "between 40-70%". */
const BETWEEN = /^(?:and|to|[-–])$/

/** How the words between two figures make them one range; null where they don't. */
function joinerOf(reading: Reading, a: Figure, b: Figure): 'between' | 'hyphen' | 'to' | 'or' | null {
  if (a.value === null || b.value === null || !sameUnit(a, b)) return null
  const hanging = wordAt(reading, a.to) === '-' && b.from - a.to === 2
  if (b.from - a.to !== 1 && !hanging) return null
  const joiner = wordAt(reading, b.from - 1)
  const before = wordAt(reading, a.from - 1)
  if (before === 'between') return BETWEEN.test(joiner) ? 'between' : null
  const sharesScale = a.unit === null && b.numeral.scale > 1
  if (b.value <= a.value && !sharesScale) return null
  switch (joiner) {
    case '-':
    case '–':
    case '~':
      return reading.pieces[a.to].joined === reading.pieces[b.from].joined ? 'hyphen' : null
    case 'through':
      return 'to'
    case 'to':
      if (before === 'from') return served(reading, a, 'range', WINDOW, 0) ? 'to' : null
      if (a.rule === 'money.after' && b.rule === 'money.before') return null
      return isChange(reading, a) && (a.unit !== null || b.unit === null) ? null : 'to'
    case 'or':
      return a.unit === null && b.value <= a.value * 3 && a.numeral.form === b.numeral.form ? 'or' : null
    default:
      return null
  }
}

/** The low end of "2 to 3 million", "5 to $7bn": it takes the scale of the high end where it has none. */
function scaledLike(a: Figure, b: Figure): number {
  const value = a.value ?? 0
  const shares = a.numeral.scale === 1 && b.numeral.scale >= 1000 && value < (b.value ?? 0) / b.numeral.scale
  return shares ? value * b.numeral.scale : value
}

function range(a: Figure, b: Figure, low: number, high: number, rule: string): Figure {
  return {
    ...a,
    to: b.to,
    numeral: { ...a.numeral, to: b.numeral.to, scale: b.numeral.scale },
    value: null,
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit: b.unit ?? a.unit,
    rule,
  }
}

/** Figures with "3,000 to 4,000", "20-30km", "one or two" made one. */
export function withRanges(reading: Reading, figures: readonly Figure[]): readonly Figure[] {
  const result: Figure[] = []
  for (const figure of figures) {
    const last = result[result.length - 1]
    const joiner = last ? joinerOf(reading, last, figure) : null
    if (joiner) {
      const joined = range(last, figure, scaledLike(last, figure), figure.value ?? 0, `range.${joiner}`)
      result[result.length - 1] = joined
    } else result.push(figure)
  }
  return result
}

/** Whether only "and", "but" or a comma stands between a figure and the modifier of the next. */
function meets(reading: Reading, a: Figure, b: Figure): boolean {
  const start = b.modifierSpan?.start ?? 0
  if (start < reading.pieces[a.to - 1].end) return false
  return /^(?:,|\s+and|,\s+and|\s+but|,\s+but)\s*$/.test(reading.text.slice(reading.pieces[a.to - 1].end, start))
}

/** Figures with "above 1,000 and below 1,500" made one: a low bound that meets a high one. */
export function withBoundPairs(reading: Reading, figures: readonly Figure[]): readonly Figure[] {
  const result: Figure[] = []
  for (const b of figures) {
    const a = result[result.length - 1]
    const low = a?.low ?? b.low
    const high = a?.high ?? b.high
    const opposite = a && (a.low === null) !== (b.low === null) && (a.high === null) !== (b.high === null)
    if (opposite && low !== null && high !== null && low < high && a.unit === b.unit && meets(reading, a, b)) {
      result[result.length - 1] = { ...range(a, b, low, high, 'range.bounds'), modifier: null, modifierSpan: null }
    } else result.push(b)
  }
  return result
}
