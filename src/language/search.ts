import type { Span } from '../article/article.ts'
import type { Document, Token } from './document.ts'

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

/** The tokens of the sentence that a token stands in: its head and its dependents are among them. */
export function sentenceAround({ sentence }: Token, { sentences, tokens }: Document): readonly Token[] {
  const own = sentences[sentence]
  return own ? tokens.slice(own.firstToken, own.endToken) : []
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** Spans in text order, those that overlap made one. */
export function disjoint(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort(byStart)) {
    const last = found.at(-1)
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}
