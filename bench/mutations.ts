import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { annotate } from '../src/annotate/annotate.ts'
import { articleOf } from '../src/article/record.ts'
import { checkArticle } from '../src/ledger/checks/checks.ts'

/** A paragraph of clusters/checks-extra.jsonl with one piece of arithmetic that a reader or a conversion table has judged. */
interface Paragraph {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'unit-conversion' | 'percentage' | 'ratio'
  readonly holds: boolean
  readonly loose?: boolean
  readonly changePercent?: number
}

/** A number of a text, as digits with what follows them. */
interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** One way to make a correct statement wrong. */
type Mutation = 'digit' | 'power of ten' | 'unit'

interface Mutant {
  readonly mutation: Mutation
  readonly kind: Paragraph['kind']
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How many wrong statements were found, and how many alarms the untouched paragraphs gave. */
export interface MutationResult {
  readonly made: number
  readonly found: number
  readonly untouched: number
  readonly alarms: number
  readonly by: Readonly<Record<string, { readonly made: number; readonly found: number }>>
}

const wanted = 500

/** Numbers from 0 to 1, the same ones in every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const alarmsIn = (id: string, text: string): readonly { readonly start: number; readonly end: number }[] =>
  checkArticle(annotate(articleOf({ text }, id))).flatMap(({ holds, evidence }) => (holds === false ? evidence : []))

const numeralsOf = (text: string, start: number, end: number): readonly Numeral[] =>
  [...text.slice(start, end).matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => {
    const digits = match[0].replace(/,+$/, '')
    return {
      start: start + match.index,
      end: start + match.index + digits.length,
      value: Number(digits.replaceAll(',', '')),
    }
  })

/**
 * The numbers that the arithmetic rests on: both of a conversion; of a change the first two whose quotient is the judged one.
 * Years and other numbers of the sentence are left as they are.
 */
function operands({ text, start, end, kind, changePercent }: Paragraph): readonly Numeral[] {
  const all = numeralsOf(text, start, end)
  if (kind === 'unit-conversion') return all.length === 2 ? all : []
  const quotient = 1 + (changePercent ?? 0) / 100
  for (const first of all) {
    for (const last of all) {
      if (first !== last && first.value > 0 && Math.abs(last.value / first.value / quotient - 1) < 0.01)
        return [first, last]
    }
  }
  return []
}

/** Ten times the number, written as the text writes numbers. */
function tenfold(digits: string): string {
  const [whole, fraction] = digits.split('.')
  if (fraction) return digits.replace('.', '')
  const grown = `${whole}0`.replaceAll(',', '')
  return digits.includes(',') || digits.length > 3 ? Number(grown).toLocaleString('en-US') : grown
}

/** The leading digit two to five steps away: far beyond any rounding. */
function otherDigit(digits: string, random: number): string {
  const lead = /[1-9]/.exec(digits)
  if (!lead) return digits
  const old = Number(lead[0])
  const choices = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit / old >= 1.6 || digit / old <= 0.6)
  const digit = choices[Math.floor(random * choices.length)] ?? 9
  return digits.slice(0, lead.index) + digit + digits.slice(lead.index + 1)
}

const otherUnits: readonly (readonly [RegExp, string])[] = [
  [/\bsquare miles?\b/, 'acres'],
  [/\bsq(?:uare)? ?k(?:ilo)?m(?:et(?:er|re)s?)?\b/, 'hectares'],
  [/\bmiles?\b/, 'feet'],
  [/\bk(?:ilomet(?:er|re)s?|ms?)\b/, 'metres'],
  [/\bfeet\b|\bft\b/, 'miles'],
  [/\bmet(?:er|re)s?\b/, 'km'],
  [/\bacres?\b/, 'square miles'],
  [/\bhectares?\b/, 'square km'],
  [/\bpounds?\b|\blbs?\b/, 'ounces'],
  [/\bkilograms?\b|\bkgs?\b/, 'grams'],
  [/\bmph\b/, 'knots'],
]

/** The paragraph with one operand or unit changed; null where the change doesn't apply or could leave the statement true. */
function mutate(paragraph: Paragraph, mutation: Mutation, random: () => number): Mutant | null {
  const { text, start, end, kind } = paragraph
  const cut = (from: number, to: number, by: string): Mutant => ({
    mutation,
    kind,
    text: text.slice(0, from) + by + text.slice(to),
    start,
    end: end + by.length - (to - from),
  })
  if (mutation === 'unit') {
    if (kind !== 'unit-conversion') return null
    const bracket = text.indexOf('(', start)
    const found = otherUnits
      .map(([unit, other]) => ({ match: unit.exec(text.slice(bracket, end)), other }))
      .find(({ match }) => match)
    return found?.match
      ? cut(bracket + found.match.index, bracket + found.match.index + found.match[0].length, found.other)
      : null
  }
  const numbers = operands(paragraph)
  const place = Math.floor(random() * numbers.length)
  const number = numbers[place]
  if (!number) return null
  const digits = text.slice(number.start, number.end)
  const changed = mutation === 'digit' ? otherDigit(digits, random()) : tenfold(digits)
  const factor = Number(changed.replaceAll(',', '')) / number.value
  // "more than doubled" stays true where the change only grows.
  const grows = factor > 1 === (place === 1)
  if (kind !== 'unit-conversion' && grows && /more than|at least|over\b/i.test(text.slice(start, end))) return null
  return changed === digits ? null : cut(number.start, number.end, changed)
}

/** Makes correct statements of real paragraphs wrong and counts how many of them the checks find. */
export function mutations(file = '../shared/clusters/checks-extra.jsonl'): MutationResult {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const correct = lines.map((line) => JSON.parse(line) as Paragraph).filter(({ holds, loose }) => holds && !loose)
  const alarms = correct.filter(({ id, text }) => alarmsIn(id, text).length > 0).length
  const random = sequence(7)
  const by: Record<string, { made: number; found: number }> = {}
  const seen = new Set<string>()
  let made = 0
  let found = 0
  for (let round = 0; round < 12 && made < wanted; round++) {
    for (const paragraph of correct) {
      const mutation = (['digit', 'power of ten', 'unit', 'digit'] as const)[round % 4] as Mutation
      const mutant = made < wanted ? mutate(paragraph, mutation, random) : null
      if (!mutant || seen.has(mutant.text)) continue
      seen.add(mutant.text)
      const isFound = alarmsIn(paragraph.id, mutant.text).some(
        (span) => span.start < mutant.end && mutant.start < span.end,
      )
      const name = `${mutant.kind}, ${mutation}`
      const count = by[name] ?? { made: 0, found: 0 }
      by[name] = count
      made++
      count.made++
      if (isFound) {
        found++
        count.found++
      }
    }
  }
  return { made, found, untouched: correct.length, alarms, by }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { made, found, untouched, alarms, by } = mutations()
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`
  console.log(
    `wrong statements found: ${found} of ${made} (${share(found, made)}); alarms on untouched paragraphs: ${alarms} of ${untouched} (${share(alarms, untouched)})`,
  )
  for (const [name, count] of Object.entries(by)) console.log(`  ${name.padEnd(32)} ${count.found} of ${count.made}`)
}
