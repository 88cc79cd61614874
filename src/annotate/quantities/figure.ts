import type { Span } from '../../article/article.ts'
import type { Document, Token } from '../../language/document.ts'
import type { Numeral } from './numerals/numeral.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Modifier } from './quantity.ts'

/** A numeral on its way to a `Quantity`: `from` and `to` (exclusive) are places in `Reading.pieces`. */
export interface Figure {
  readonly from: number
  readonly to: number
  readonly numeral: Numeral
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly modifier: Modifier | null
  readonly modifierSpan: Span | null
  /** A person's or thing's age, so that `measures` may say so. */
  readonly age: boolean
  readonly rule: string
}

/** A text as the rules of this folder read it: its pieces, beside its parse. */
export interface Reading {
  readonly text: string
  readonly document: Document
  readonly pieces: readonly Piece[]
  /** For each piece, the token that holds its first character; -1 where none does. */
  readonly tokenOf: Int32Array
}

/** A document as numerals and units are read from it. Linear in the text. */
export function readingOf(document: Document): Reading {
  const pieces = piecesOf(document.text)
  const tokenOf = new Int32Array(pieces.length).fill(-1)
  let t = 0
  for (let i = 0; i < pieces.length; i++) {
    while (t < document.tokens.length && document.tokens[t].end <= pieces[i].start) t++
    if (t < document.tokens.length && document.tokens[t].start <= pieces[i].start) tokenOf[i] = t
  }
  return { text: document.text, document, pieces, tokenOf }
}

/** The token that a piece belongs to. */
export function tokenAt(reading: Reading, piece: number): Token | undefined {
  return reading.document.tokens[reading.tokenOf[piece] ?? -1]
}

/** The place of the first token that ends after an offset; the number of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two pieces stand in one sentence, as far as the document knows. */
export function sameSentence(reading: Reading, a: number, b: number): boolean {
  const [first, second] = [tokenAt(reading, a), tokenAt(reading, b)]
  return !first || !second || first.sentence === second.sentence
}

/** The piece's word in lower case; '' past either end. */
export const wordAt = (reading: Reading, piece: number): string => reading.pieces[piece]?.lower ?? ''

/** Whether a figure counts things: no unit, and no part or ratio of anything. */
export const isCount = ({ unit, numeral }: Figure): boolean =>
  unit === null && numeral.form !== 'fraction' && numeral.form !== 'ratio'

/** The characters of a stretch of pieces. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: reading.pieces[from].start, end: reading.pieces[to - 1].end }
}

/** A figure of the bare numeral. */
export function figureOf(numeral: Numeral): Figure {
  return {
    from: numeral.from,
    to: numeral.to,
    numeral,
    value: numeral.value,
    low: numeral.low,
    high: null,
    unit: null,
    modifier: numeral.loose ? 'about' : null,
    modifierSpan: null,
    age: false,
    rule: `numeral.${numeral.form}`,
  }
}
