import type { Span } from '../../../article/article.ts'
import { stem } from './stem.ts'

/** One word of a text in the form in which it is looked for. */
export interface Word extends Span {
  readonly word: string
}

/** Runs of letters and marks, or of digits with separators inside: "10,000" is one word, "3.5" two. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+(?:,\p{N}{3}(?!\p{N}))*/gu
/** Longer ones are no words, and PostgreSQL takes none of 2 kB. */
const LONGEST = 64
/** Letters that Unicode doesn't take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
}

/** Without case, accents and separators: "Zürich" and "ZURICH" are one, "10,000" and "10000" too. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  // Most words are plain; taking marks apart costs more than all the rest.
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[øłđðþßæœıħŧ]/g, (letter) => LETTERS[letter])
}

/** The words of a text, in order, folded and stemmed. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = formOf(match[0])
    if (word !== '') found.push({ start: match.index, end: match.index + match[0].length, word })
  }
  return found
}

/** The forms alone. */
export const forms = (text: string): readonly string[] => words(text).map(({ word }) => word)

const known = new Map<string, string>()
const MOST_KNOWN = 100_000

function formOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const form = stem(fold(word.length > LONGEST ? word.slice(0, LONGEST) : word))
    .slice(0, LONGEST)
    .toWellFormed()
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, form)
  return form
}
