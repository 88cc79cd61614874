import { lexicon } from '../../../lexicon.ts'
import type { Piece } from '../pieces.ts'

type NumeralKind =
  | 'small'
  | 'ten'
  | 'hundred'
  | 'scale'
  | 'dozen'
  | 'couple'
  | 'denominator'
  | 'denominators'
  | 'fraction'
  | 'sign'
  | 'vague'

interface NumeralWord {
  readonly word: string
  readonly kind: NumeralKind
  readonly value: number
  readonly over?: number
}

const words = new Map(lexicon<NumeralWord>('quantities-numerals').map((entry) => [entry.word, entry]))

/** The numeral word, sign or fraction character at a place. Signs are read as written: "M" is not "m". */
export const wordAt = (pieces: readonly Piece[], i: number): NumeralWord | undefined => {
  const piece = pieces[i]
  return piece && piece.kind !== 'number' ? words.get(piece.lower) : undefined
}

/** The kind of numeral word at a place. */
export const kindAt = (pieces: readonly Piece[], i: number): NumeralKind | undefined => wordAt(pieces, i)?.kind

/** The multiplier sign that a piece is, as written: "bn", "M". */
export const signOf = (piece: Piece | undefined): NumeralWord | undefined => {
  const word = piece?.kind === 'word' ? words.get(piece.text) : undefined
  return word?.kind === 'sign' ? word : undefined
}

/** Whether a piece is this word or mark, in lower case. */
export const is = (pieces: readonly Piece[], i: number, text: string): boolean => pieces[i]?.lower === text

/** Whether a piece may stand for one: "a million". */
export const isArticle = (pieces: readonly Piece[], i: number): boolean => is(pieces, i, 'a') || is(pieces, i, 'an')

/** A piece of digits as a number; NaN where it is none. */
export const digits = (piece: Piece | undefined): number =>
  piece?.kind === 'number' ? Number(piece.text.replaceAll(',', '')) : Number.NaN

/** A part of a numeral as it is read: its value so far, and the place after it. */
export interface Part {
  readonly value: number
  readonly to: number
  /** The last multiplier, 1 where there is none. */
  readonly scale: number
  /** The multiplier sign it ends in. */
  readonly sign: string | null
}

/** A part with no multiplier. */
export const plain = (value: number, to: number): Part => ({ value, to, scale: 1, sign: null })
