import { type Figure, type Reading, sameSentence, wordAt } from './figure.ts'
import { type Currency, currencies } from './units.ts'
import { served } from './vocabulary.ts'
import { wordings } from './wordings.ts'

const signs = wordings(
  currencies.flatMap((currency) => currency.signs.map((sign): [string, Currency] => [sign, currency])),
  true,
)
const names = wordings(
  currencies.flatMap((currency) => currency.names.map((name): [string, Currency] => [name, currency])),
)
const joinedNames = new Map(currencies.flatMap((c) => (c.joined ?? []).map((sign): [string, Currency] => [sign, c])))
const joinedBefore = new Map(
  currencies.flatMap((c) => (c.joinedBefore ?? []).map((sign): [string, Currency] => [sign, c])),
)
/** "30 MUSD": a multiplier before the code. */
const prefixed = /^([kKmMbB])([A-Z]{3})$/
const PREFIX = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
])

const WINDOW = 12
/** How near a word of weight stands to pounds that are millions and no money: "5.1 million pounds or 2,300 tons". */
const NEAR = 6

/** Whether "pounds" after this figure are money: by its size, or by the words around it. */
function poundsAreMoney(reading: Reading, figure: Figure, after: number): boolean {
  if (served(reading, figure, 'dealing', WINDOW, WINDOW)) return true
  const weighed = wordAt(reading, after) === 'of' || served(reading, figure, 'weighing', NEAR, NEAR)
  return figure.numeral.scale >= 1e6 && !weighed
}

/** Cents and pence in the currency they are part of. */
const inMajor = (value: number | null, currency: Currency): number | null =>
  value !== null && currency.minor ? value / 100 : value

const asMoney = (figure: Figure, currency: Currency, from: number, to: number, rule: string): Figure => ({
  ...figure,
  from,
  to,
  value: inMajor(figure.value, currency),
  low: inMajor(figure.low, currency),
  unit: currency.code,
  rule,
})

/**
 * A currency sign or code before the numeral: "$1.2bn", "A$1.2m", "Rs 500 crore", "EUR 125". Pieces before `floor` belong
 * to the figure before.
 */
export function moneyBefore(reading: Reading, figure: Figure, floor: number): Figure | null {
  const sign = signs.before(reading, figure.from)
  if (sign && sign.from >= floor) {
    const start = reading.pieces[sign.from]
    const wordy = start.kind === 'word'
    if (wordy && start.joined && reading.pieces[sign.from - 1]?.kind !== 'mark') return null
    return asMoney(figure, sign.entry, sign.from, figure.to, 'money.before')
  }
  const letter = figure.from > floor ? reading.pieces[figure.from - 1] : undefined
  const rand = letter && reading.pieces[figure.from].joined && figure.numeral.scale > 1 && joinedBefore.get(letter.text)
  return rand ? asMoney(figure, rand, figure.from - 1, figure.to, 'money.before') : null
}

const TRAILING = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** A scale behind the currency: "75 USD million". */
function withTrailingScale(reading: Reading, money: Figure): Figure {
  const scale = TRAILING.get(wordAt(reading, money.to))
  return scale && money.value !== null ? { ...money, value: money.value * scale, to: money.to + 1 } : money
}

/** "30 MUSD": the multiplier and code in one word. */
function prefixedCode(reading: Reading, figure: Figure, at: number): Figure | null {
  const match = prefixed.exec(reading.pieces[at].text)
  const currency = match && currencies.find(({ code }) => code === match[2])
  if (!currency || figure.value === null) return null
  const value = figure.value * (PREFIX.get(match[1].toLowerCase()) ?? 1)
  return asMoney({ ...figure, value }, currency, figure.from, at + 1, 'money.after')
}

/** Whether the currency name after a figure means money here, where it is also another word. */
function fits(reading: Reading, figure: Figure, currency: Currency, after: number): boolean {
  if (currency.context === 'pounds') return poundsAreMoney(reading, figure, after)
  if (currency.context === 'lower') return /^\p{Ll}/u.test(reading.pieces[after - 1].text)
  return currency.context !== 'scaled' || figure.numeral.scale >= 1e6
}

/** A currency after the numeral: "323 million euros", "50 cents", "143p", "10 €", "30 MUSD". */
export function moneyAfter(reading: Reading, figure: Figure): Figure | null {
  let at = figure.to
  if (wordAt(reading, at) === '-' && reading.pieces[at].joined) at++
  if (figure.numeral.form === 'vague' && wordAt(reading, at) === 'of') at++
  const piece = reading.pieces[at]
  if (!piece) return null
  const name = names.after(reading, at)
  if (name) {
    if (!fits(reading, figure, name.entry, name.to)) return null
    return withTrailingScale(reading, asMoney(figure, name.entry, figure.from, name.to, 'money.after'))
  }
  const joined = piece.joined ? joinedNames.get(piece.text) : undefined
  if (joined) return asMoney(figure, joined, figure.from, at + 1, 'money.after')
  const opensNext = piece.kind === 'mark' && reading.pieces[at + 1]?.kind === 'number' && reading.pieces[at + 1].joined
  const sign = opensNext ? null : signs.after(reading, at)
  if (sign) return withTrailingScale(reading, asMoney(figure, sign.entry, figure.from, sign.to, 'money.after'))
  return prefixedCode(reading, figure, at)
}

/** "The yen weakened to 154 to the dollar": a bare figure in the currency named before it. */
export function exchangeRate(reading: Reading, figure: Figure): Figure | null {
  const at = figure.to
  if (!/^(?:to|against|per)$/.test(wordAt(reading, at))) return null
  if (!names.after(reading, wordAt(reading, at + 1) === 'the' ? at + 2 : at + 1)) return null
  for (let i = figure.from; i > Math.max(0, figure.from - WINDOW) && sameSentence(reading, i - 1, figure.from); i--) {
    const named = names.before(reading, i)
    if (named) return asMoney(figure, { ...named.entry, minor: false }, figure.from, figure.to, 'money.rate')
  }
  return null
}

/** The cents of "3 dollars 50 cents": added to what stands before them. */
export function withCents(reading: Reading, figure: Figure, next: Figure | null): Figure | null {
  if (!next || next.unit !== figure.unit || figure.value === null || next.value === null || next.value >= 1) return null
  const gap = next.from - figure.to
  if (gap > 1 || (gap === 1 && wordAt(reading, figure.to) !== 'and')) return null
  const minor = names.before(reading, next.to)
  if (!minor?.entry.minor) return null
  return { ...figure, to: next.to, value: figure.value + next.value, rule: 'money.compound' }
}
