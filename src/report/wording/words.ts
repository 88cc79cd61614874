import type { Basis, Day } from '../../article/article.ts'
import type { CheckKind, Coverage, Distanced, Giver, Point, Relation } from '../../ledger/ledger.ts'
import { toldByName } from './told-by-name.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "3 Mar 2026" for a day, "Mar 2026" for a month; what is neither comes back as it is. */
export function dayWords(day: Day, withYear = true): string {
  const [year, month, date] = day.split('-')
  const name = months[Number(month) - 1]
  if (!name) return day
  return [date ? String(Number(date)) : '', name, withYear || !date ? year : ''].filter(Boolean).join(' ')
}

/** A day with the word "inferred" where the report doesn't state it. */
export function datedWords(day: Day | null, basis: Basis | null): string {
  if (!day) return 'no date'
  return basis === 'inferred' ? `about ${dayWords(day)}, inferred` : dayWords(day)
}

/** "3 Mar 2026 to 12 Mar 2026", once where both ends are one day. */
export function periodWords(from: Day | null, to: Day | null): string {
  if (!from || !to) return from || to ? dayWords((from ?? to) as Day) : 'no date'
  if (from === to) return dayWords(from)
  const month = from.slice(0, 7)
  if (from === `${month}-01` && to === lastOf(month)) return dayWords(month)
  return `${dayWords(from, from.slice(0, 4) !== to.slice(0, 4))} to ${dayWords(to)}`
}

/** The last day of a month, "2025-11-30" for "2025-11". */
function lastOf(month: string): Day {
  const [year, number] = month.split('-').map(Number)
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const million = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 })
const fractions = new Map([
  [0.5, 'a half'],
  [0.333, 'a third'],
  [0.667, 'two thirds'],
  [0.25, 'a quarter'],
  [0.75, 'three quarters'],
  [0.2, 'a fifth'],
])

function numberWords(value: number): string {
  return Math.abs(value) >= 1e6 ? million.format(value) : grouped.format(value)
}

/** A value with its unit as a reader writes it: "$45 million", "120 km²", "a third", "12,000". */
export function valueWords(value: number, unit: string | null): string {
  if (!unit) return numberWords(value)
  if (unit === '%') return `${numberWords(value)}%`
  if (unit === 'x') return `${numberWords(value)} times`
  if (unit === 'fraction') return fractions.get(Math.round(value * 1000) / 1000) ?? numberWords(value)
  if (unit === 'USD') return `${value < 0 ? '−' : ''}$${numberWords(Math.abs(value))}`
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${numberWords(value)}`
  return `${numberWords(value)} ${unit.replace(/2$/, '²').replace(/3$/, '³')}`
}

const modifierWords = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'up to',
  'more-than': 'more than',
  'less-than': 'less than',
} as const

/** Units as a reader writes them: km² for km2, in a line of ours. */
export function unitWords(line: string): string {
  return line.replace(
    /\b(k?m|cm|mm|mi|ft|yd|in)([23])\b/g,
    (_, unit: string, power: string) => unit + (power === '2' ? '²' : '³'),
  )
}

type Figure = Pick<Point, 'value' | 'low' | 'high' | 'unit' | 'modifier'>

/** A figure with its modifier or bounds: "at least 14", "3,000 to 4,000". */
export function figureWords({ value, low, high, unit, modifier }: Figure): string {
  const words = (of: number) => valueWords(of, unit)
  if (value !== null) return `${modifier ? `${modifierWords[modifier]} ` : ''}${words(value)}`
  if (low !== null && high !== null && low !== high) return `${words(low)} to ${words(high)}`
  if (low !== null) return `${low === high ? '' : 'at least '}${words(low)}`
  return high === null ? 'no number' : `up to ${words(high)}`
}

/** A figure as a report gives it: with its bound, and whether it is expected or vague. */
export function pointWords(point: Point): string {
  return `${figureWords(point)}${point.forecast ? ', expected' : ''}${point.vague ? ' (vague)' : ''}`
}

/** Who stands behind a figure or claim: the body, else the person, else what kind of voice it is. */
export function originWords({ origin, name, standing }: Giver): string {
  return origin ?? name ?? voiceWords(standing)
}

/** The person or body that speaks, with the body spoken for where the name doesn't tell it; an agency's own voice is the agency's. */
export function giverWords({ name, origin, standing, via }: Giver): string {
  const who = name ?? (standing === 'own-voice' && origin ? `${origin} itself` : voiceWords(standing))
  const body = name && origin && !toldByName(name, origin) ? `, ${origin}` : ''
  return `${who}${body}${via ? `, through ${via}` : ''}`
}

function voiceWords(standing: Giver['standing']): string {
  if (standing === 'anonymous') return 'unnamed sources'
  return standing === 'group' ? 'a speaker not identified' : 'no source named'
}

/** What is said of an origin besides its name: nothing of a name or a body. */
export const standingWords = { named: null, group: null, anonymous: 'unnamed', 'own-voice': 'own voice' } as const

/** What is said of a claim that no report gives a source for. */
export const unsourcedWords = 'no report names a source'

const carriedWords = {
  attributes: 'attributed',
  'own-voice': 'own voice',
  hedges: 'hedged',
  omits: 'not at all',
} as const

type Cell = Coverage['rows'][number]['cells'][number]
type Carried = Pick<Cell, 'how' | 'words'> & { readonly distanced: readonly Pick<Distanced, 'words'>[] }

/** How a report carries a claim: its reporting words or hedge, or its own voice, and what it sets between quotation marks. */
export function carriedIn({ how, words, distanced }: Carried): string {
  const said = how === 'own-voice' ? carriedWords[how] : (words ?? carriedWords[how])
  // Ledgers that were kept before these words were looked for have none.
  const apart = listWords((distanced ?? []).map((one) => quotedWords(one.words)))
  return apart ? `${said}, ${apart} in quotation marks` : said
}

/** What a difference between two figures is called. */
export const relationWords: Readonly<Record<Relation, string>> = {
  same: 'the same',
  restated: 'restated',
  rising: 'a count that rises',
  revision: 'revised',
  compatible: 'compatible',
  'other-period': 'another period',
  'other-thing': 'another thing counted',
  definition: 'another definition',
  disagreement: 'in disagreement',
}

/** The rule of a check, in words. */
export const checkWords: Readonly<Record<CheckKind, string>> = {
  'unit-conversion': 'Unit conversion',
  'part-whole': 'Part and whole',
  ratio: 'Ratio',
  difference: 'Difference',
  sum: 'Sum',
  percentage: 'Percentage',
  remainder: 'Remainder',
  rate: 'Rate',
  weekday: 'Day of the week',
  consistency: 'Consistency',
}

/** Whether words bring quotation marks of their own. */
export function isQuoted(words: string): boolean {
  return /^["“‘«]/.test(words)
}

/** Words in quotation marks, unless they bring their own. */
export function quotedWords(words: string): string {
  return isQuoted(words) ? words : `“${words}”`
}

/** "1 report", "3 reports". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
