import type { Span } from '../../article/article.ts'
import type { Excerpt } from './search.ts'
import { type Word, words } from './words.ts'

/** Words in a row that are to be marked. */
export type Phrases = readonly (readonly string[])[]

/** Characters of an excerpt. */
const LENGTH = 280
/** Beyond this a hostile text isn't looked through for the best place. */
const READ = 200_000

/** Where the phrases stand, in text order; spans don't overlap. */
export function marked(text: string, phrases: Phrases): readonly Span[] {
  if (phrases.length === 0) return []
  const byFirst = Map.groupBy(phrases, ([first]) => first)
  const all = words(text)
  const found: Span[] = []
  for (let i = 0; i < all.length; ) {
    const length = longestAt(all, i, byFirst.get(all[i].word) ?? [])
    if (length > 0) found.push({ start: all[i].start, end: all[i + length - 1].end })
    i += Math.max(1, length)
  }
  return found
}

const longestAt = (all: readonly Word[], at: number, phrases: Phrases): number =>
  Math.max(0, ...phrases.filter((phrase) => phrase.every((word, i) => all[at + i]?.word === word)).map((p) => p.length))

export const excerptOf = (text: string, phrases: Phrases): Excerpt => ({ text, marked: marked(text, phrases) })

/** The stretch that holds the most different words that were looked for; of several the first. Without any: the beginning. */
export function bestStretch(text: string, phrases: Phrases): Span {
  const read = text.slice(0, READ)
  const spans = marked(read, phrases)
  if (spans.length === 0) return trimmed(read, 0, LENGTH)
  let best = { start: spans[0].start, different: 0 }
  let first = 0
  const inside = new Map<string, number>()
  const wordAt = ({ start, end }: Span): string => read.slice(start, end).toLowerCase()
  for (const span of spans) {
    inside.set(wordAt(span), (inside.get(wordAt(span)) ?? 0) + 1)
    for (; span.end - spans[first].start > LENGTH && spans[first] !== span; first++) {
      const word = wordAt(spans[first])
      const left = (inside.get(word) ?? 1) - 1
      if (left === 0) inside.delete(word)
      else inside.set(word, left)
    }
    if (inside.size > best.different) best = { start: spans[first].start, different: inside.size }
  }
  return trimmed(read, sentenceStart(read, best.start), LENGTH)
}

/** The beginning of the sentence or line, if it is near; otherwise of a word. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LENGTH / 2), at)
  const end = before.search(/[.!?\n]["”’)]?\s+[^.!?\n]*$/u)
  if (end >= 0) return at - before.length + end + (/^[.!?\n]["”’)]?\s+/u.exec(before.slice(end))?.[0].length ?? 0)
  if (at <= before.length) return 0
  const space = before.indexOf(' ')
  return at - before.length + space + 1
}

/** At most so many characters from here on, ending at a word. */
function trimmed(text: string, start: number, length: number): Span {
  if (text.length - start <= length) return { start, end: text.length }
  const space = text.lastIndexOf(' ', start + length)
  return { start, end: space > start ? space : start + length }
}
