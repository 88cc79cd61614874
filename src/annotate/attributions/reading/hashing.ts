/**
 * Features as hashed numbers. A feature is a template with up to three values; no string is built, so that reading stays
 * fast (Weinberger et al., Feature Hashing, ICML 2009).
 */
export interface Features {
  codes: Int32Array
  count: number
}

/** Room for features, none of it filled. */
export function noFeatures(): Features {
  return { codes: new Int32Array(256), count: 0 }
}

/** FNV-1a over the UTF-16 units of a word. */
export function code(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}

/** The code where there is no word. */
export const NONE = code('-')

/** The value of a row at a place; `NONE` outside it. */
export const valueAt = (i: number, row: Int32Array): number => (i >= 0 && i < row.length ? row[i] : NONE)

/** A distance in tokens as one of eight steps. */
export const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7)

const codes = new Map<string, number>()

/** The code of a word of a small closed set, such as a tag or relation: looked up rather than worked out. */
export function tagCode(tag: string): number {
  let known = codes.get(tag)
  if (known === undefined) {
    known = code(tag)
    codes.set(tag, known)
  }
  return known
}

/** Adds one feature: the template's number with its values. */
export function add(features: Features, template: number, a = 0, b = 0, c = 0): void {
  if (features.count === features.codes.length) {
    const wider = new Int32Array(features.codes.length * 2)
    wider.set(features.codes)
    features.codes = wider
  }
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ Math.imul(c, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  features.codes[features.count++] = h ^ (h >>> 15)
}
