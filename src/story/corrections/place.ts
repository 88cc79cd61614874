import type { Span } from '../../article/article.ts'
import type { Anchor } from '../correction.ts'

/**
 * Where the words of a correction stand in a text: where they stood when it was made, else where they stand nearest to
 * that; null where the text has them no more.
 */
export function placeOf({ start, words }: Anchor, text: string): Span | null {
  if (text.startsWith(words, start)) return { start, end: start + words.length }
  const before = text.lastIndexOf(words, start)
  const after = text.indexOf(words, start)
  if (before < 0 && after < 0) return null
  const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before
  return { start: nearest, end: nearest + words.length }
}
