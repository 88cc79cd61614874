import { createHash } from 'node:crypto'

/** Text as both databases hold it in a column: PostgreSQL takes no NUL, and UTF-8 no half of a surrogate pair. */
export const plain = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** The same of a text that may be missing. */
export const plainOrNull = (text: string | null): string | null => (text === null ? null : plain(text))

/** UTF-16 units, at most three bytes each: PostgreSQL indexes no row of more than 2.7 kB, and some are found by two keys. */
const LONGEST_KEY = 400

/** Text that rows are found by: as it is, or its beginning and a hash of it where it is longer than an index takes. */
export function key(text: string): string {
  const own = plain(text)
  if (own.length <= LONGEST_KEY) return own
  return plain(`${own.slice(0, LONGEST_KEY - 44)} ${sha256(text)}`)
}

/** In 43 characters that stand in a URL as they are. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
