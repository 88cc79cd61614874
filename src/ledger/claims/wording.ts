import { anyUsedAs } from '../words/function-words.ts'

/** What joins a content to its cue, or a clause to its sentence, is no part of what it says. */
const JOINT = new RegExp(`^[\\s,;:–—-]*(?:${anyUsedAs('joins')} (?=\\S))?`, 'u')

/** A content as a sentence can hold it: without the word that joins it, and without a quotation mark that nothing answers. */
export const sayable = (text: string): string => balanced(text.trim().replace(JOINT, '').trim())

/** Less of a text than this is too little to stop at the end of a clause for. */
const FEWEST_SHARE = 0.5
/** Where a clause ends: behind a mark that a space follows. */
const CLAUSE_END = /[,;:.!?–—](?=[”’"']? )/gu

/** The same, cut at the end of a clause where it is longer than `longest` characters, or else at a word. */
export function shortened(text: string, longest: number): string {
  const words = sayable(text)
  if (words.length <= longest) return words
  const ends = [...words.slice(0, longest).matchAll(CLAUSE_END)].map(({ index }) => index)
  const clause = ends.findLast((end) => end >= longest * FEWEST_SHARE)
  const space = words.lastIndexOf(' ', longest)
  const end = clause ?? (space > 0 ? space : longest)
  return `${balanced(words.slice(0, end).trim())} …`
}

/** Words in quotation marks, those within them made single; a text that is one quotation is not quoted twice. */
export function quoted(text: string): string {
  const words = balanced(text)
  const marks = pairsIn(words)
  const whole = marks.some(([open, close]) => open === 0 && close === words.length - 1)
  const inner = whole ? words.slice(1, -1) : words
  const pairs = new Map(pairsIn(inner).flatMap(([open, close]) => [[open, '‘'] as const, [close, '’'] as const]))
  return `“${[...inner.matchAll(MARK)].reduceRight((said, { index }) => said.slice(0, index) + (pairs.get(index) ?? '') + said.slice(index + 1), inner)}”`
}

const MARK = /[“”"]/gu

/** Double quotation marks that answer each other, by their places. */
function pairsIn(text: string): readonly (readonly [open: number, close: number])[] {
  const open: number[] = []
  const pairs: (readonly [number, number])[] = []
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const opens = mark === '“' || (mark === '"' && (index === 0 || /[\s(‘'—–-]/u.test(text[index - 1] ?? '')))
    if (opens) open.push(index)
    else {
      const last = open.pop()
      if (last !== undefined) pairs.push([last, index])
    }
  }
  return pairs
}

/** A text without the quotation marks that nothing answers. */
function balanced(text: string): string {
  const kept = new Set(pairsIn(text).flat())
  return text.replace(MARK, (mark, index: number) => (kept.has(index) ? mark : '')).trim()
}
