import type { Span } from '../article/article.ts'

/**
 * Index of the first of some spans that ends after an offset; their number where none does. The spans stand in text
 * order and do not overlap, as tokens, sentences and paragraphs do.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of some spans, in text order and without overlap, that touch a stretch. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const found: S[] = []
  for (let i = firstEndingAfter(spans, start); i < spans.length && (spans[i] as S).start < end; i++) {
    found.push(spans[i] as S)
  }
  return found
}
