import { hashText } from './model/hash.ts'
import { coarseClass, fineClass, tagClass, type Vocabulary } from './vocabulary.ts'

/** The words of one sentence as numbers, worked out once for the tagger and the parser. */
export interface Words {
  readonly length: number
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
  /** Word classes: see `WordClass`. */
  readonly coarse: Int32Array
  readonly fine: Int32Array
  readonly tagClass: Int32Array
  /** Bits: see `shapeOf`. */
  readonly shape: Int32Array
  /** 1 for words between quotation marks of the sentence, or before one that closes what an earlier sentence opened. */
  readonly quoted: Int8Array
  /** How the sentence is cased: 0 as usual, 1 mostly capitals at word starts (a headline), 2 all capitals, 3 none. */
  readonly casing: number
}

const UPPER = 1
const LOWER = 2
const DIGIT = 4
const HYPHEN = 8
const OTHER = 16
const INITIAL = 32
const ALPHA = 64

/** Which kinds of characters a word holds, and whether it opens with a capital. */
function shapeOf(form: string): number {
  let shape = 0
  for (let i = 0; i < form.length && i < 40; i++) {
    const unit = form.charCodeAt(i)
    if (unit >= 97 && unit <= 122) shape |= i ? LOWER : ALPHA
    else if (unit >= 65 && unit <= 90) shape |= i ? UPPER : INITIAL
    else if (unit >= 48 && unit <= 57) shape |= DIGIT
    else if (unit === 45) shape |= HYPHEN
    else if (unit > 127) {
      const letter = form[i]
      if (letter.toLowerCase() !== letter) shape |= i ? UPPER : INITIAL
      else if (letter.toUpperCase() !== letter) shape |= i ? LOWER : ALPHA
      else shape |= OTHER
    } else shape |= OTHER
  }
  return shape * 4 + Math.min(3, form.length - 1)
}

/** Words shorter than this are in lower case in headlines as well, and tell nothing of the casing. */
const LONG_WORD = 4

function casingOf(forms: readonly string[], shape: Int32Array): number {
  let initial = 0
  let upper = 0
  let long = 0
  for (let i = 0; i < forms.length; i++) {
    const bits = shape[i] >> 2
    if (forms[i].length < LONG_WORD || (bits & (INITIAL | ALPHA)) === 0) continue
    long++
    if (bits & INITIAL) initial++
    if (bits & INITIAL && !(bits & LOWER)) upper++
  }
  if (long < 3) return 0
  if (upper > 0.8 * long) return 2
  if (initial > 0.7 * long) return 1
  return initial === 0 ? 3 : 0
}

const OPENING = new Set(['“', '``', '«', '„'])
const CLOSING = new Set(['”', "''", '»'])

function quotedOf(forms: readonly string[]): Int8Array {
  const quoted = new Int8Array(forms.length)
  let open = 0
  let marks = 0
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]
    if (OPENING.has(form) || (form === '"' && open === 0)) {
      open = 1
      marks++
    } else if (CLOSING.has(form) || form === '"') {
      if (marks === 0) quoted.fill(1, 0, i)
      open = 0
      marks++
    } else quoted[i] = open
  }
  return quoted
}

/** The numbers of the words of one sentence. */
export function wordsOf(forms: readonly string[], vocabulary: Vocabulary): Words {
  const n = forms.length
  const words = {
    lower: new Int32Array(n),
    exact: new Int32Array(n),
    suffix2: new Int32Array(n),
    suffix3: new Int32Array(n),
    suffix4: new Int32Array(n),
    prefix3: new Int32Array(n),
    coarse: new Int32Array(n),
    fine: new Int32Array(n),
    tagClass: new Int32Array(n),
    shape: new Int32Array(n),
  }
  for (let i = 0; i < n; i++) {
    const form = forms[i]
    const lower = form.toLowerCase()
    const size = lower.length
    words.lower[i] = hashText(lower)
    words.exact[i] = hashText(form)
    const known = vocabulary.get(words.lower[i]) ?? 0
    words.coarse[i] = coarseClass(known)
    words.fine[i] = fineClass(known)
    words.tagClass[i] = tagClass(known)
    words.suffix2[i] = hashText(lower, Math.max(0, size - 2))
    words.suffix3[i] = hashText(lower, Math.max(0, size - 3))
    words.suffix4[i] = hashText(lower, Math.max(0, size - 4))
    words.prefix3[i] = hashText(lower, 0, Math.min(3, size))
    words.shape[i] = shapeOf(form)
  }
  return { length: n, forms, ...words, quoted: quotedOf(forms), casing: casingOf(forms, words.shape) }
}
