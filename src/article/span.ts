import type { Evidence, Span } from './article.ts'

/** Whether two stretches share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether a stretch holds all of another. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two stretches share a character of one article. */
export const overlapInArticle = (a: Evidence, b: Evidence): boolean => a.article === b.article && overlap(a, b)

/** Whether two places are one. */
export const samePlace = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end

/** From where the first of some stretches begins to where the last of them ends: of one at least. */
export function hull([first, ...rest]: readonly Span[]): Span {
  let { start, end } = first
  for (const span of rest) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** A stretch without the white space at its ends; empty, at its start, where it is nothing else. */
export function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const bare = words.trim()
  const from = bare === '' ? start : start + words.indexOf(bare)
  return { start: from, end: from + bare.length }
}

/** The words of some stretches as one line shows them: white space made single, what lies between them as an ellipsis. */
export const inOneLine = (text: string, ...spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/gu, ' ')
