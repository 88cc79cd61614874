const UPPER = 1
const LOWER = 2
const DIGIT = 4
const HYPHEN = 8
const OTHER = 16
const INITIAL = 32
const ALPHA = 64

/** Shapes are numbers below this. */
export const SHAPES = 512

/** Which kinds of characters a word holds, whether it opens with a capital, and whether it has one, two, three or more characters. */
export function shapeOf(form: string): number {
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

/** How a sentence is cased. */
export const CASINGS = 4
const USUAL = 0
/** Mostly capitals at word starts: a headline. */
const HEADLINE = 1
const CAPITALS = 2
const NO_CAPITALS = 3

/** Words shorter than this are in lower case in headlines as well, and tell nothing of the casing. */
const LONG_WORD = 4

/** How the sentence is cased that these words make up. */
export function casingOf(forms: readonly string[]): number {
  let initial = 0
  let upper = 0
  let long = 0
  for (const form of forms) {
    if (form.length < LONG_WORD) continue
    const bits = shapeOf(form) >> 2
    if ((bits & (INITIAL | ALPHA)) === 0) continue
    long++
    if (bits & INITIAL) initial++
    if (bits & INITIAL && !(bits & LOWER)) upper++
  }
  if (long < 3) return USUAL
  if (upper > 0.8 * long) return CAPITALS
  if (initial > 0.7 * long) return HEADLINE
  return initial === 0 ? NO_CAPITALS : USUAL
}

const MARKS = new Map<string, 'opens' | 'closes' | 'either'>([
  ['“', 'opens'],
  ['``', 'opens'],
  ['«', 'opens'],
  ['„', 'opens'],
  ['”', 'closes'],
  ["''", 'closes'],
  ['»', 'closes'],
  ['"', 'either'],
])
const LONGEST_MARK = 2

/** 1 for words between quotation marks of the sentence, or before one that closes what an earlier sentence opened. */
export function quotedOf(forms: readonly string[]): Int8Array {
  const quoted = new Int8Array(forms.length)
  let open = 0
  let marks = 0
  for (let i = 0; i < forms.length; i++) {
    const mark = forms[i].length > LONGEST_MARK ? undefined : MARKS.get(forms[i])
    if (mark === 'opens' || (mark === 'either' && open === 0)) {
      open = 1
      marks++
    } else if (mark !== undefined) {
      if (marks === 0) quoted.fill(1, 0, i)
      open = 0
      marks++
    } else quoted[i] = open
  }
  return quoted
}
