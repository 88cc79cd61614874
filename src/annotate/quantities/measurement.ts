import { type Figure, type Reading, tokenAt, wordAt } from './figure.ts'
import { meansMetres } from './metres.ts'
import { convert, type Unit, units } from './units.ts'
import { served } from './vocabulary.ts'
import { wordings } from './wordings.ts'

const names = wordings(units.flatMap((unit) => unit.names.map((name): [string, Unit] => [name, unit])))
const signs = wordings(
  units.flatMap((unit) => unit.signs.map((sign): [string, Unit] => [sign, unit])),
  true,
)
const joined = new Map(units.flatMap((unit) => (unit.joined ?? []).map((sign): [string, Unit] => [sign, unit])))
const bySymbol = new Map(units.filter((unit) => !unit.times).map((unit) => [unit.symbol, unit]))

/** A window as wide as a sentence. */
const SENTENCE = 30

const times = (value: number | null, unit: Unit): number | null => value && value * (unit.times ?? 1)

const measured = (figure: Figure, unit: Unit, to: number): Figure => ({
  ...figure,
  to,
  value: times(figure.value, unit),
  low: times(figure.low, unit),
  unit: unit.symbol,
  rule: 'unit',
})

/**
 * A multiplier sign that is a unit here, or the start of one: "48m" of length, "278,000 t", "17m/s". The numeral's value
 * is given back unscaled.
 */
function signAsUnit(reading: Reading, figure: Figure): Figure | null {
  const { sign, scale } = figure.numeral
  if (sign === null || figure.value === null) return null
  const at = figure.to - 1
  const longer = signs.after(reading, at)
  const metres = sign === 'm' && meansMetres(reading, figure.from, at)
  const unit = longer && longer.to > figure.to ? longer.entry : bySymbol.get(sign === 't' ? 't' : metres ? 'm' : '')
  if (!unit) return null
  return { ...measured(figure, unit, Math.max(longer?.to ?? 0, figure.to)), value: figure.value / scale }
}

/** "points" of a poll or a vote share are percentage points. */
function pointsAt(reading: Reading, figure: Figure, at: number): number {
  const word = wordAt(reading, at)
  if (word !== 'points' && word !== 'point') return 0
  // "a quarter point", "half a point": of a rate.
  if (figure.numeral.form === 'fraction') return at + 1
  if (served(reading, figure, 'game', SENTENCE, SENTENCE)) return 0
  return served(reading, figure, 'poll', SENTENCE, SENTENCE) ? at + 1 : 0
}

/** A lone C or F is a temperature where no noun or name goes on: not "the 13F filing", "a Boeing 777F". */
function isTemperature(reading: Reading, figure: Figure, at: number): boolean {
  const before = tokenAt(reading, figure.from - 1)
  const after = tokenAt(reading, at + 1)
  return before?.upos !== 'PROPN' && after?.upos !== 'NOUN' && after?.upos !== 'PROPN'
}

/** The unit that is named in words at a piece, with the place after it. */
export const unitNamed = (reading: Reading, piece: number) => names.after(reading, piece)

/** The unit of measure after a numeral: "498sq km", "35-mile", "49.6C", "3.2pc", "hundreds of miles", "half a mile". */
export function measurement(reading: Reading, figure: Figure): Figure | null {
  const sign = signAsUnit(reading, figure)
  if (sign) return sign
  let at = figure.to
  if (wordAt(reading, at) === '-' && reading.pieces[at].joined) at++
  else if (figure.numeral.form === 'vague' && wordAt(reading, at) === 'of') at++
  else if (figure.numeral.form === 'fraction' && /^an?$/.test(wordAt(reading, at))) at++
  else if (wordAt(reading, at) === 'straight' || wordAt(reading, at) === 'consecutive') at++
  else if (figure.numeral.loose && wordAt(reading, at) === 'of') at++
  const piece = reading.pieces[at]
  if (!piece || piece.kind === 'number') return null
  const name = names.after(reading, at)
  const symbol = signs.after(reading, at)
  const best = symbol && (!name || symbol.to > name.to) ? symbol : name
  if (best && !(best.entry.symbol === 'cup' && wordAt(reading, best.to - 1) !== 'of')) {
    const to = best.entry.symbol === 'cup' && wordAt(reading, best.to - 1) === 'of' ? best.to - 1 : best.to
    return measured(figure, best.entry, to)
  }
  const metre = bySymbol.get('m')
  if (metre && piece.text === 'm' && meansMetres(reading, figure.from, at)) return measured(figure, metre, at + 1)
  const points = pointsAt(reading, figure, at)
  const pp = bySymbol.get('pp')
  if (points && pp) return measured(figure, pp, points)
  const letter = piece.joined ? joined.get(piece.text) : undefined
  if (letter && (letter.dimension !== 'temperature' || isTemperature(reading, figure, at)))
    return measured(figure, letter, at + 1)
  return null
}

const pounds = bySymbol.get('lb')

/** "two pounds" that are no money. */
export function weightInPounds(reading: Reading, figure: Figure): Figure | null {
  const at = wordAt(reading, figure.to) === '-' ? figure.to + 1 : figure.to
  const word = wordAt(reading, at)
  return pounds && (word === 'pounds' || word === 'pound') ? measured(figure, pounds, at + 1) : null
}

/** "2lb 14oz", "5 feet 2 inches", "6-foot-1", "1 hour 20 minutes": one measure in the larger unit. */
export function compound(reading: Reading, figure: Figure, next: Figure | null): Figure | null {
  const unit = bySymbol.get(figure.unit ?? '')
  if (!next || !unit?.then || figure.value === null || next.value === null) return null
  const gap = next.from - figure.to
  const joiner = wordAt(reading, figure.to)
  const tall = unit.symbol === 'ft' && joiner === '-' && gap === 1 && next.unit === null
  if (gap > 1 || (gap === 1 && !tall && joiner !== 'and' && joiner !== ',')) return null
  const inches = next.unit === null && wordAt(reading, next.to) === 'in' && unit.then.includes('in')
  const smaller = inches || tall ? 'in' : next.unit
  const rest = smaller && unit.then.includes(smaller) ? convert(next.value, smaller, unit.symbol) : null
  if (rest === null || rest >= 1) return null
  return { ...figure, to: inches ? next.to + 1 : next.to, value: figure.value + rest, rule: 'unit.compound' }
}
