import { type Figure, type Reading, tokenAt, wordAt } from './figure.ts'
import { isChange } from './ranges.ts'

/** Units of a difference that its target does not share: "rose 2% to 1,200". */
const relative = new Set(['%', 'pp', 'bp', 'x'])

/** Whether a noun goes on after the figure, so that it counts that noun. */
const countsNoun = (reading: Reading, figure: Figure): boolean => {
  const next = tokenAt(reading, figure.to)
  return next?.upos === 'NOUN' || next?.upos === 'ADJ' || next?.upos === 'PROPN'
}

const startsAt = (reading: Reading, a: Figure): boolean => wordAt(reading, a.from - 1) === 'from'

/** "by 45 to 40 percent": two shares, the larger first. */
const leads = (a: Figure, b: Figure): boolean => b.unit === '%' && (a.value ?? 0) > (b.value ?? 0)

/** "from 5 to 7 percent": the first takes the unit and scale of the second. */
function startOfChange(reading: Reading, a: Figure, b: Figure): Figure {
  if (a.unit !== null || b.unit === null || a.value === null || !(startsAt(reading, a) || leads(a, b))) return a
  return b.unit === '%' || b.numeral.scale === 1 ? { ...a, unit: b.unit, rule: 'change.from' } : a
}

/** "fell by 1.5 years to 77.3": the second takes the unit of the first. */
function endOfChange(reading: Reading, a: Figure, b: Figure): Figure {
  if (b.unit !== null || a.unit === null || relative.has(a.unit) || countsNoun(reading, b)) return b
  return isChange(reading, a) || wordAt(reading, a.from - 1) === 'from' ? { ...b, unit: a.unit, rule: 'change.to' } : b
}

/** Figures of one change ("from A to B", "by A to B") with the unit that only one of them has said. */
export function withChanges(reading: Reading, figures: readonly Figure[]): readonly Figure[] {
  const result = [...figures]
  for (let i = 0; i + 1 < result.length; i++) {
    const [a, b] = [result[i], result[i + 1]]
    if (b.from - a.to !== 1 || wordAt(reading, a.to) !== 'to') continue
    result[i] = startOfChange(reading, a, b)
    result[i + 1] = endOfChange(reading, a, b)
  }
  return result
}
