import type { Token } from '../../../language/document.ts'
import type { Time } from '../../times/time.ts'
import { type Figure, type Reading, tokenFrom } from '../figure.ts'
import type { Phrase } from './phrases.ts'

/** A figure as the rules for its thing see it: tokens `start` to `end` of its sentence, `first` to `last` its own. */
export interface Place {
  readonly reading: Reading
  readonly figure: Figure
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** 1 for each token of the text that is part of a figure. */
  readonly taken: Uint8Array
  /** 1 for each token of the text that is part of a date. */
  readonly dated: Uint8Array
}

/** One way to find what a figure measures. */
export interface MeasureRule {
  readonly id: string
  find(place: Place): Phrase | null
}

/** How far the words about a figure may stand from it, in tokens: a bound on the work in endless sentences. */
const SIGHT = 60

/** The places of figures in their sentences; null for one that no token holds. */
export function placesOf(
  reading: Reading,
  figures: readonly Figure[],
  times: readonly Time[],
): readonly (Place | null)[] {
  const { tokens, sentences } = reading.document
  const taken = new Uint8Array(tokens.length)
  const ends = figures.map((figure) => [reading.tokenOf[figure.from], reading.tokenOf[figure.to - 1]] as const)
  for (const [first, last] of ends) if (first >= 0 && last >= first) taken.fill(1, first, last + 1)
  const dated = new Uint8Array(tokens.length)
  for (const { type, start, end } of times) {
    if (type === 'date') dated.fill(1, tokenFrom(tokens, start), tokenFrom(tokens, end - 1) + 1)
  }
  return figures.map((figure, i) => {
    const [first, last] = ends[i]
    if (first < 0 || last < first) return null
    const sentence = sentences[tokens[first].sentence]
    const start = Math.max(sentence.firstToken, first - SIGHT)
    const end = Math.min(sentence.endToken, last + SIGHT)
    return { reading, figure, tokens, first, last, start, end, taken, dated }
  })
}

/** The token before a figure and its modifier. */
export function beforeFigure({ tokens, first, figure }: Place): number {
  const modifier = figure.modifierSpan
  return (modifier && modifier.start < tokens[first].start ? tokenFrom(tokens, modifier.start) : first) - 1
}

/** A token in lower case; empty past the ends of a text. */
export const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? ''

/** A phrase of one token. */
export const wordPhrase = (tokens: readonly Token[], i: number): Phrase => ({
  start: tokens[i].start,
  end: tokens[i].end,
  head: i,
})
