import type { Annotations } from '../../annotate/annotations.ts'
import type { Span } from '../../article/article.ts'
import { firstEndingAfter } from '../../language/search.ts'

/** In characters: no sentence that is written to be read reaches farther, but a list or a hostile text may. */
const FARTHEST = 1000

/**
 * The sentence at an offset, of an endless one what stands near the offset: who asks for it at each figure of a text does
 * not go through all of the text each time. Null between sentences.
 */
export function stretchAround(offset: number, { document: { sentences } }: Annotations): Span | null {
  const sentence = sentences[firstEndingAfter(sentences, offset)]
  if (!sentence || sentence.start > offset) return null
  return {
    start: Math.max(sentence.start, offset - FARTHEST),
    end: Math.min(sentence.end, offset + FARTHEST),
  }
}
