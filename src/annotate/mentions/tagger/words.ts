import { hashText } from '../../../language/model/hash.ts'
import { kept } from '../../../language/model/kept.ts'
import { groupOf, UNGROUPED, type WordClusters } from './clusters.ts'

/** One word as numbers. */
export interface Word {
  /** Hash of the form in lower case. */
  readonly lower: number
  /** Hash of the form as written. */
  readonly exact: number
  /** Hash of the last two, three and four characters in lower case, and of the first three. */
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix3: number
  /** Bits: see `shapeOf`. */
  readonly shape: number
  /** Its group among words of like use, and the larger group of that; see clusters.ts. */
  readonly group: number
  readonly larger: number
}

/** 0 as usual, 1 mostly capitals at word starts (a headline), 2 all capitals, 3 none. */
export type Casing = 0 | 1 | 2 | 3

const FIRST_UPPER = 1
const FIRST_LOWER = 2
const UPPER = 4
const LOWER = 8
const DIGIT = 16
const HYPHEN = 32
const FULL_STOP = 64
const OTHER = 128
/** Longer words are no different from words of this length. */
const LONG = 40

/** Which kinds of characters a word holds, and whether it opens with a capital; then its length, up to 4. */
function shapeOf(form: string): number {
  let shape = 0
  for (let i = 0; i < form.length && i < LONG; i++) {
    const unit = form.charCodeAt(i)
    if (unit >= 97 && unit <= 122) shape |= i ? LOWER : FIRST_LOWER
    else if (unit >= 65 && unit <= 90) shape |= i ? UPPER : FIRST_UPPER
    else if (unit >= 48 && unit <= 57) shape |= DIGIT
    else if (unit === 45) shape |= HYPHEN
    else if (unit === 46) shape |= FULL_STOP
    else if (unit > 127 && form[i].toLowerCase() !== form[i]) shape |= i ? UPPER : FIRST_UPPER
    else if (unit > 127 && form[i].toUpperCase() !== form[i]) shape |= i ? LOWER : FIRST_LOWER
    else shape |= OTHER
  }
  return shape * 4 + Math.min(3, form.length - 1)
}

/** Whether a shape is that of a word with a capital in it. */
export const hasCapital = (shape: number): boolean => ((shape >> 2) & (FIRST_UPPER | UPPER)) !== 0
/** Whether a word of this shape begins with a capital. */
export const opensWithCapital = (shape: number): boolean => ((shape >> 2) & FIRST_UPPER) !== 0
/** Whether a word of this shape begins with a small letter. */
export const opensInLowerCase = (shape: number): boolean => ((shape >> 2) & FIRST_LOWER) !== 0

/** Whether a shape is that of a word of four letters and more: shorter ones are in lower case in headlines as well, and tell nothing of the casing. */
const isLong = (shape: number): boolean => (shape & 3) === 3

/** How the sentence is cased that these words make up. */
export function casingOf(words: readonly Word[]): Casing {
  let initial = 0
  let upper = 0
  let telling = 0
  for (const { shape } of words) {
    const bits = shape >> 2
    if (!isLong(shape) || (bits & (FIRST_UPPER | FIRST_LOWER)) === 0) continue
    telling++
    if (bits & FIRST_UPPER) initial++
    if (bits & FIRST_UPPER && !(bits & LOWER)) upper++
  }
  if (telling < 3) return 0
  if (upper > 0.8 * telling) return 2
  if (initial > 0.7 * telling) return 1
  return initial === 0 ? 3 : 0
}

const MOST_KEPT = 1 << 13

/** Gives words as numbers; those met are kept. */
export const wordReader = (clusters: WordClusters): ((form: string) => Word) =>
  kept((form) => wordOf(form, clusters), MOST_KEPT)

function wordOf(form: string, clusters: WordClusters): Word {
  const lower = form.toLowerCase()
  const size = lower.length
  const exact = hashText(form)
  const group = groupOf(clusters, exact)
  return {
    lower: hashText(lower),
    exact,
    suffix2: hashText(lower, Math.max(0, size - 2)),
    suffix3: hashText(lower, Math.max(0, size - 3)),
    suffix4: hashText(lower, Math.max(0, size - 4)),
    prefix3: hashText(lower, 0, Math.min(3, size)),
    shape: shapeOf(form),
    group,
    larger: group === UNGROUPED ? UNGROUPED : clusters.larger[group],
  }
}
