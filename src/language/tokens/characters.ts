/** What a UTF-16 code unit does in a token. A half of a surrogate pair is `OTHER`; the scanner reads the pair. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 4
export const OTHER = 8

/** Class of every UTF-16 code unit, indexed by it. */
export const characterClass: Uint8Array = (() => {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = classOf(String.fromCharCode(unit))
  return table
})()

function classOf(character: string): number {
  if (/\s/u.test(character)) return SPACE
  if (/[0-9]/.test(character)) return DIGIT
  // Format characters (soft hyphen, zero-width joiners) stand inside words, and so do the digits of other scripts.
  return /[\p{L}\p{M}\p{Nd}\p{Cf}]/u.test(character) ? LETTER : OTHER
}

/** Class of the character that begins at `index`, surrogate pairs read as one. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit >= 0xd800 && unit < 0xdc00) {
    return /^[\p{L}\p{M}]/u.test(text.slice(index, index + 2)) ? LETTER : OTHER
  }
  return characterClass[unit]
}
