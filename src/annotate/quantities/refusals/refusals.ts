import { type Figure, type Reading, tokenAt, wordAt } from '../figure.ts'
import { byDate } from './dates.ts'
import { byName } from './names.ts'
import { isBare, isDigits, type Refusal } from './refusal.ts'
import { byWord } from './words.ts'
import { byWriting } from './writing.ts'

/** Any one suffices; writing goes first because it is the cheapest to see. */
const refusals: readonly Refusal[] = [...byWriting, ...byDate, ...byName, ...byWord]
const enumerated = new Set(['day-of-month', 'numbered-thing', 'digits-in-a-name'])
const named = new Set(['numbered-thing', 'digits-in-a-name'])

const refusalOf = (reading: Reading, figure: Figure): string | null =>
  refusals.find(({ refuses }) => refuses(reading, figure))?.id ?? null

const isNominal = (reading: Reading, i: number): boolean => ['NOUN', 'ADJ'].includes(tokenAt(reading, i)?.upos ?? '')

/** Whether two figures are members of one list: "July 21 and 22", "Windows 95, 98". */
function listed(reading: Reading, a: Figure, b: Figure): boolean {
  if (!isBare(a) || !isBare(b) || !isDigits(a) || !isDigits(b)) return false
  const gap = b.from - a.to
  return gap === 1 && /^(?:,|and|or|&|to|of|-|–)$/.test(wordAt(reading, a.to))
}

/**
 * The figures that are quantities. Besides the rules, a number goes where its list goes ("14, 20 and 27 April"), and
 * digits that name a thing once in a text ("the Boeing 737") name it again ("the 737").
 */
export function withoutRefused(reading: Reading, figures: readonly Figure[]): readonly Figure[] {
  const reasons = figures.map((figure) => refusalOf(reading, figure))
  const spread = (from: number, to: number) => {
    const reason = reasons[from]
    if (reason === null || !enumerated.has(reason) || reasons[to] !== null) return
    const [a, b] = from < to ? [figures[from], figures[to]] : [figures[to], figures[from]]
    if (listed(reading, a, b) && !isNominal(reading, figures[to].to)) reasons[to] = reason
  }
  for (let i = 1; i < figures.length; i++) spread(i - 1, i)
  for (let i = figures.length - 1; i > 0; i--) spread(i, i - 1)
  const names = new Set<string>()
  for (let i = 0; i < figures.length; i++) {
    if (!named.has(reasons[i] ?? '')) continue
    names.add(nameOf(reading, figures[i]))
    names.add(reading.pieces[figures[i].from].text)
  }
  return figures.filter((figure, i) => {
    if (reasons[i] !== null) return false
    if (!isBare(figure) || !isDigits(figure)) return true
    const { text } = reading.pieces[figure.from]
    const counts = tokenAt(reading, figure.to)?.xpos === 'NNS'
    return !names.has(nameOf(reading, figure)) && (counts || text.length < MODEL || !names.has(text))
  })
}

/** Fewest digits that name a model on their own: "the 737". */
const MODEL = 3

/** The word before a number with it: "Falcon 9". */
const nameOf = (reading: Reading, { from }: Figure): string =>
  `${reading.pieces[from - 1]?.text} ${reading.pieces[from].text}`
