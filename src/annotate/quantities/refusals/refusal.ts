import { type Figure, type Reading, wordAt } from '../figure.ts'
import { serves } from '../vocabulary.ts'

/** A kind of number that is no quantity. */
export interface Refusal {
  readonly id: string
  refuses(reading: Reading, figure: Figure): boolean
}

/** A numeral with no unit: what dates, names and scores look like. */
export const isBare = (figure: Figure): boolean => figure.unit === null

/** A numeral of digits alone: no multiplier, fraction or word. */
export const isDigits = (figure: Figure): boolean => figure.numeral.form === 'digits' && figure.numeral.scale === 1

/** Whether no space stands before a piece. */
export const touches = (reading: Reading, i: number): boolean => reading.pieces[i]?.joined === true

/** Whether a piece is a numeral in digits. */
export const isNumber = (reading: Reading, i: number): boolean => reading.pieces[i]?.kind === 'number'

/** Whether a piece begins with a capital. */
export const isCapital = (reading: Reading, i: number): boolean => /^\p{Lu}/u.test(reading.pieces[i]?.text ?? '')

/** The place of the word before `i`, past the full stop of an abbreviation: "Oct. 19", "No. 10". */
export function wordBefore(reading: Reading, i: number): number {
  const stop = wordAt(reading, i - 1) === '.' && touches(reading, i - 1)
  return stop && serves(wordAt(reading, i - 2), 'abbreviated') ? i - 2 : i - 1
}
