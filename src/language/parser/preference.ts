import { encodeVarints, unzigzag, varintReader, zigzag } from '../model/varint.ts'
import { MAX_PARSE_FEATURES } from './features.ts'
import { LEFT, RIGHT, SHIFT } from './state.ts'

/**
 * The model that chooses transitions: for each row by how much it prefers LEFT (upper half) and RIGHT (lower half) to SHIFT. Only
 * differences matter, so two numbers do for three classes, and one addition adds both. A power of two of rows.
 */
export type Preferences = Int32Array

/** A preference is at most so large either way: the sum over the features of a state stays within 16 bits. */
export const LARGEST = Math.floor(0x7fff / MAX_PARSE_FEATURES)

/** The preferences of rows whose two numbers stand in two arrays. */
export function packPreferences(left: Int16Array, right: Int16Array): Preferences {
  const packed = new Int32Array(left.length)
  for (let row = 0; row < packed.length; row++) packed[row] = (left[row] << 16) + right[row]
  return packed
}

/** The preferences as bytes. */
export function encodePreferences(preferences: Preferences): Int8Array {
  const values: number[] = [preferences.length]
  for (const packed of preferences) values.push(zigzag(rightOf(packed)), zigzag(leftOf(packed)))
  return encodeVarints(values)
}

/** The preferences that `encodePreferences` wrote. */
export function decodePreferences(bytes: Int8Array): Preferences {
  const next = varintReader(bytes)
  const packed = new Int32Array(next())
  for (let row = 0; row < packed.length; row++) {
    const right = unzigzag(next())
    packed[row] = (unzigzag(next()) << 16) + right
  }
  return packed
}

const rightOf = (packed: number): number => (packed << 16) >> 16
const leftOf = (packed: number): number => (packed - rightOf(packed)) >> 16

/** Scores of the three transitions by the first `count` rows named in `features`, into `scores`. */
export function prefer(preferences: Preferences, features: Int32Array, count: number, scores: Int32Array): void {
  let sum = 0
  for (let f = 0; f < count; f++) sum = (sum + preferences[features[f]]) | 0
  scores[SHIFT] = 0
  scores[LEFT] = leftOf(sum)
  scores[RIGHT] = rightOf(sum)
}
