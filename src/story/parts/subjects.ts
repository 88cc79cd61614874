import type { Article, Span } from '../../article/article.ts'

/** A stretch of an article that keeps to one subject, boilerplate left out. */
export interface Subject {
  /** The article's title, or the heading that opens the part. */
  readonly title: string | null
  readonly spans: readonly Span[]
}

/** What an article is about, part by part; the first is the article's main subject. */
export function subjects(article: Article): readonly Subject[] {
  return [{ title: article.title, spans: body(article) }]
}

function body(article: Article): readonly Span[] {
  const out = [...article.boilerplate].sort((a, b) => a.start - b.start)
  const spans: Span[] = []
  let start = 0
  for (const cut of [...out, { start: article.text.length, end: article.text.length }]) {
    const span = trim(article.text, start, cut.start)
    if (span) spans.push(span)
    start = Math.max(start, cut.end)
  }
  return spans
}

function trim(text: string, from: number, to: number): Span | null {
  if (to <= from) return null
  const slice = text.slice(from, to)
  const start = from + slice.length - slice.trimStart().length
  const end = from + slice.trimEnd().length
  return end > start ? { start, end } : null
}
