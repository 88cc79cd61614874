import { hashText } from '../../../language/model/hash.ts'

/** The words of one sentence as numbers, worked out once. */
export interface Columns {
  readonly forms: readonly string[]
  /** Hash of the form in lower case. */
  readonly lower: Int32Array
  /** Hash of the form as written. */
  readonly exact: Int32Array
  /** Hash of the last two, three and four characters in lower case, and of the first three. */
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix3: Int32Array
  /** Bits: see `shapeOf`. */
  readonly shape: Int32Array
  /** How the sentence is cased. */
  readonly casing: Casing
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
export const opensWithCapital = (shape: number): boolean => ((shape >> 2) & FIRST_UPPER) !== 0
export const opensInLowerCase = (shape: number): boolean => ((shape >> 2) & FIRST_LOWER) !== 0

/** Shorter words are in lower case in headlines as well, and tell nothing of the casing. */
const TELLING_LENGTH = 4

function casingOf(forms: readonly string[], shape: Int32Array): Casing {
  let initial = 0
  let upper = 0
  let telling = 0
  for (let i = 0; i < forms.length; i++) {
    const bits = shape[i] >> 2
    if (forms[i].length < TELLING_LENGTH || (bits & (FIRST_UPPER | FIRST_LOWER)) === 0) continue
    telling++
    if (bits & FIRST_UPPER) initial++
    if (bits & FIRST_UPPER && !(bits & LOWER)) upper++
  }
  if (telling < 3) return 0
  if (upper > 0.8 * telling) return 2
  if (initial > 0.7 * telling) return 1
  return initial === 0 ? 3 : 0
}

/** The numbers of the words of one sentence. */
export function columnsOf(forms: readonly string[]): Columns {
  const n = forms.length
  const columns = {
    lower: new Int32Array(n),
    exact: new Int32Array(n),
    suffix2: new Int32Array(n),
    suffix3: new Int32Array(n),
    suffix4: new Int32Array(n),
    prefix3: new Int32Array(n),
    shape: new Int32Array(n),
  }
  for (let i = 0; i < n; i++) {
    const form = forms[i]
    const lower = form.toLowerCase()
    const size = lower.length
    columns.lower[i] = hashText(lower)
    columns.exact[i] = hashText(form)
    columns.suffix2[i] = hashText(lower, Math.max(0, size - 2))
    columns.suffix3[i] = hashText(lower, Math.max(0, size - 3))
    columns.suffix4[i] = hashText(lower, Math.max(0, size - 4))
    columns.prefix3[i] = hashText(lower, 0, Math.min(3, size))
    columns.shape[i] = shapeOf(form)
  }
  return { forms, ...columns, casing: casingOf(forms, columns.shape) }
}
