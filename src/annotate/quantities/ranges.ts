import { lexicon } from '../../lexicon.ts'
import { type Figure, type Reading, sameSentence, wordAt } from './figure.ts'

const changes = new Set(lexicon<{ readonly word: string }>('quantities-changes').map(({ word }) => word))
const spans = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere somewhere span spans aged ages age between from-to'.split(
    ' ',
  ),
)
const WINDOW = 6

const sameUnit = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit || a.unit === null || (b.unit === null && a.rule === 'money.before')

const near = (reading: Reading, from: number, found: (word: string) => boolean, window = WINDOW): boolean => {
  for (let i = from - 1; i >= Math.max(0, from - window); i--) {
    if (found(wordAt(reading, i)) && sameSentence(reading, i, from)) return true
  }
  return false
}

/** Whether "from A to B" spans a range ("prices range from"), and not a change ("fell from"). */
const isSpanning = (reading: Reading, figure: Figure): boolean =>
  near(reading, figure.from - 1, (word) => spans.has(word))

/** "rose 2.1% to $74", "slid 8p to 143p": the first figure is by how much, the second to what. */
function isChange(reading: Reading, a: Figure): boolean {
  const before = wordAt(reading, a.from - 1)
  return changes.has(before) || before === 'by' || changes.has(wordAt(reading, a.from - 2))
}

function joins(reading: Reading, a: Figure, b: Figure): boolean {
  const joiner = wordAt(reading, a.to)
  const before = wordAt(reading, a.from - 1)
  if (a.value === null || b.value === null || !sameUnit(a, b)) return false
  if (b.from - a.to !== 1) return false
  if (before === 'between') return joiner === 'and' || joiner === 'to'
  if (b.value <= a.value && !(a.unit === null && b.numeral.scale > 1)) return false
  if (joiner === '-' || joiner === '–' || joiner === '—' || joiner === '~' || joiner === '/') {
    return (
      joiner === '~' ||
      (joiner !== '/' && joiner !== '—' && reading.pieces[a.to].joined === reading.pieces[b.from].joined)
    )
  }
  if (joiner === 'to') {
    if (before === 'from') return isSpanning(reading, a)
    if (a.rule === 'money.after' && b.rule === 'money.before') return false
    return !(isChange(reading, a) && (a.unit !== null || b.unit === null))
  }
  if (joiner === 'or') return a.unit === null && b.value <= a.value * 3 && a.numeral.form === b.numeral.form
  return false
}

/** The range of two figures: the first takes the second's unit and scale where it has none. */
function range(a: Figure, b: Figure): Figure {
  const unit = b.unit ?? a.unit
  const share = a.numeral.scale === 1 && b.numeral.scale >= 1000 && (a.value ?? 0) < (b.value ?? 0) / b.numeral.scale
  const low = (a.value ?? 0) * (share ? b.numeral.scale : 1)
  const high = b.value ?? 0
  return {
    ...a,
    to: b.to,
    numeral: { ...a.numeral, to: b.numeral.to, scale: b.numeral.scale },
    value: null,
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit,
    rule: 'range',
  }
}

/** Figures with "3,000 to 4,000", "20-30km", "one or two" made one. */
export function withRanges(reading: Reading, figures: readonly Figure[]): readonly Figure[] {
  const result: Figure[] = []
  for (const figure of figures) {
    const last = result[result.length - 1]
    if (last && joins(reading, last, figure)) result[result.length - 1] = range(last, figure)
    else result.push(figure)
  }
  return result
}
