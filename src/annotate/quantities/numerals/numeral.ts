import type { Part } from './words.ts'

/** A number as read from the pieces `from` to `to` (exclusive). */
export interface Numeral {
  readonly from: number
  readonly to: number
  /** null where the words give a low bound only ("dozens"). */
  readonly value: number | null
  readonly low: number | null
  readonly form: 'digits' | 'words' | 'fraction' | 'ratio' | 'vague' | 'multiple'
  /** The last multiplier: 1,000,000 in "3 million". */
  readonly scale: number
  /** The multiplier sign it ends in, which may be a unit as well: "m", "t". */
  readonly sign: string | null
  /** "a couple thousand": about. */
  readonly loose: boolean
}

/** Products of decimals as the digits say them: 4.1 million, not 4,099,999.9999999995. */
const exact = (value: number): number => Number(value.toPrecision(15))

/** A numeral of one part, from the piece `from`. */
export const asNumeral = (from: number, part: Part, form: Numeral['form'], negative = false): Numeral => ({
  from,
  to: part.to,
  value: form === 'digits' ? exact(negative ? -part.value : part.value) : negative ? -part.value : part.value,
  low: null,
  form,
  scale: part.scale,
  sign: part.sign,
  loose: false,
})
