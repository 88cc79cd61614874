import type { Span } from '../article/article.ts'
import type { Word } from './words.ts'

/** Whether each word stands outside quotation marks; both in text order. Linear. */
export function outsideQuotes(words: readonly Word[], quotes: readonly Span[]): readonly boolean[] {
  let next = 0
  return words.map(({ start }) => {
    while (next < quotes.length && quotes[next].end <= start) next++
    return !(next < quotes.length && quotes[next].start <= start)
  })
}
