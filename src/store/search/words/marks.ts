import { createHash } from 'node:crypto'
import { fold } from './words.ts'

/** What a filter can ask for; the letter that its codes begin with. */
const LETTER = {
  analysis: 'a',
  body: 'b',
  named: 'n',
  outlet: 'o',
  quotation: 'q',
  speaker: 'p',
  stance: 's',
  unit: 'u',
  any: 'x',
} as const

/** The kinds of codes. */
export type Marked = keyof typeof LETTER

const known = new Map<string, string>()
const MOST_KNOWN = 100_000

/**
 * A code that stands in the index beside the words, so that a filter is looked for as a word is, and the index joins
 * the two. Letters and digits only, whatever the value holds.
 */
export function mark(kind: Marked, value: string): string {
  const key = LETTER[kind] + value
  const before = known.get(key)
  if (before !== undefined) return before
  const code = LETTER[kind] + createHash('sha256').update(value).digest('hex').slice(0, 12)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, code)
  return code
}

/** Every row has it: what is looked for where nothing else is wanted. */
export const ANY = mark('any', '')

/** The code of one article's rows. */
export const articleMark = (n: number): string => `r${n}`

/** Characters of a name that are looked at. */
const LONGEST = 200

/** Names without case, accents and signs; words stay apart. */
export const foldName = (name: string): string => nameWords(name).join(' ')

/** The words of a name, folded. */
export const nameWords = (name: string): readonly string[] =>
  (name.slice(0, LONGEST).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => fold(word.slice(0, 64)))
    .filter((word) => word !== '')
