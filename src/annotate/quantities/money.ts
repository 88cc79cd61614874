import { type Figure, type Reading, sameSentence, wordAt } from './figure.ts'
import { type Currency, currencies } from './units.ts'
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

const dealings = new Set(
  'cost costs price prices priced profit profits sales revenue revenues paid pay worth fine fined budget spent debt loan tax salary earned donated raised funding invested investment bill fee fees bank sterling pence'.split(
    ' ',
  ),
)
const WINDOW = 12

/** Whether "pounds" after this figure are money: by its size, or by the words around it. */
function poundsAreMoney(reading: Reading, figure: Figure, after: number): boolean {
  if (wordAt(reading, after) === 'of' && figure.numeral.scale < 1e6) return false
  if (figure.numeral.scale >= 1e6) return true
  for (let i = Math.max(0, figure.from - WINDOW); i < Math.min(reading.pieces.length, after + WINDOW); i++) {
    if (dealings.has(wordAt(reading, i)) || wordAt(reading, i) === '£') {
      if (sameSentence(reading, figure.from, i)) return true
    }
  }
  return false
}

const asMoney = (figure: Figure, currency: Currency, from: number, to: number, rule: string): Figure => ({
  ...figure,
  from,
  to,
  value: figure.value === null ? null : currency.minor ? figure.value / 100 : figure.value,
  low: figure.low === null ? null : currency.minor ? figure.low / 100 : figure.low,
  unit: currency.code,
  rule,
})

/** A currency sign or code before the numeral: "$1.2bn", "A$1.2m", "Rs 500 crore", "EUR 125". */
export function moneyBefore(reading: Reading, figure: Figure): Figure | null {
  const sign = signs.before(reading, figure.from)
  if (sign) {
    const start = reading.pieces[sign.from]
    const wordy = start.kind === 'word'
    if (wordy && start.joined && reading.pieces[sign.from - 1]?.kind !== 'mark') return null
    return asMoney(figure, sign.entry, sign.from, figure.to, 'money.before')
  }
  const letter = reading.pieces[figure.from - 1]
  const rand = letter && reading.pieces[figure.from].joined && figure.numeral.scale > 1 && joinedBefore.get(letter.text)
  return rand ? asMoney(figure, rand, figure.from - 1, figure.to, 'money.before') : null
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
    const { context } = name.entry
    if (context === 'pounds' && !poundsAreMoney(reading, figure, name.to)) return null
    if (context === 'scaled' && figure.numeral.scale < 1e6) return null
    return asMoney(figure, name.entry, figure.from, name.to, 'money.after')
  }
  const joined = piece.joined ? joinedNames.get(piece.text) : undefined
  if (joined) return asMoney(figure, joined, figure.from, at + 1, 'money.after')
  const sign = piece.text === '$' && reading.pieces[at + 1]?.kind === 'number' && reading.pieces[at + 1].joined
  const code = sign ? null : signs.after(reading, at)
  if (code) {
    const million = wordAt(reading, code.to)
    const scale = million === 'million' ? 1e6 : million === 'billion' ? 1e9 : 1
    const money = asMoney(figure, code.entry, figure.from, scale > 1 ? code.to + 1 : code.to, 'money.after')
    return { ...money, value: money.value === null ? null : money.value * scale }
  }
  const prefix = prefixed.exec(piece.text)
  const currency = prefix && currencies.find(({ code }) => code === prefix[2])
  if (!prefix || !currency || figure.value === null) return null
  const value = figure.value * (PREFIX.get(prefix[1].toLowerCase()) ?? 1)
  return asMoney({ ...figure, value }, currency, figure.from, at + 1, 'money.after')
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
