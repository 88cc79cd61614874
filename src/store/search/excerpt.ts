import type { Span } from '../../article/article.ts'
import type { Excerpt } from './search.ts'
import { type Word, words } from './words/words.ts'

/** Words in a row that are to be marked. */
export type Phrases = readonly (readonly string[])[]

/** Characters of an excerpt. */
const LENGTH = 280
/** Of these, what may lie between the first and the last word; the rest shows the beginning of their sentence. */
const REACH = LENGTH / 2
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

/** A text with the phrases marked that stand in it. */
export const excerptOf = (text: string, phrases: Phrases): Excerpt => ({ text, marked: marked(text, phrases) })

/** The stretch that holds the most different words that were looked for; of several the first. Without any: the beginning. */
export function bestStretch(text: string, phrases: Phrases): Span {
  const read = text.slice(0, READ)
  const found = marked(read, phrases).map((span) => ({ ...span, word: read.slice(span.start, span.end).toLowerCase() }))
  if (found.length === 0) return trimmed(read, 0, LENGTH)
  let best = { start: found[0].start, different: 0 }
  const inside = new Map<string, number>()
  let first = 0
  for (const { word, end } of found) {
    inside.set(word, (inside.get(word) ?? 0) + 1)
    // From the left goes what is too far away, and what stands there again further on.
    for (; end - found[first].start > REACH || (inside.get(found[first].word) as number) > 1; first++) {
      if (found[first].end === end) break
      const left = (inside.get(found[first].word) as number) - 1
      if (left === 0) inside.delete(found[first].word)
      else inside.set(found[first].word, left)
    }
    if (inside.size > best.different) best = { start: found[first].start, different: inside.size }
  }
  return trimmed(read, sentenceStart(read, best.start), LENGTH)
}

/** The beginning of the sentence or line, if it is near; otherwise of a word. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - REACH), at)
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
