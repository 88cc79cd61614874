/** What a UTF-16 code unit does in a token. A half of a surrogate pair is `OTHER`; the scanner reads the pair. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 4
export const OTHER = 8

/** Stretches of characters of a class, later ones before earlier ones; all else is `OTHER`. */
const STRETCHES: readonly (readonly [RegExp, number])[] = [
  // Format characters (soft hyphen, zero-width joiners) stand inside words, and so do the digits of other scripts.
  [/[\p{L}\p{M}\p{Nd}\p{Cf}]+/gu, LETTER],
  [/[0-9]+/g, DIGIT],
  [/\s+/g, SPACE],
]

/** Class of every UTF-16 code unit, indexed by it. */
export const characterClass: Uint8Array = (() => {
  const table = new Uint8Array(0x10000).fill(OTHER)
  const units = new Uint16Array(table.length).map((_, unit) => unit)
  const all = Buffer.from(units.buffer).toString('utf16le')
  for (const [stretches, kind] of STRETCHES) {
    for (const { index, 0: stretch } of all.matchAll(stretches)) table.fill(kind, index, index + stretch.length)
  }
  return table
})()

/** Class of the character that begins at `index`, surrogate pairs read as one. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit >= 0xd800 && unit < 0xdc00) {
    return /^[\p{L}\p{M}]/u.test(text.slice(index, index + 2)) ? LETTER : OTHER
  }
  return characterClass[unit]
}
