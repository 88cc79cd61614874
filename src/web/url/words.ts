import type { Evidence } from '../../article/article.ts'

/** The fragment that opens words beside the page: "#words=standard-1:120-140". */
export function wordsHash({ article, start, end }: Evidence): string {
  return `#words=${encodeURIComponent(article)}:${start}-${end}`
}

/** The words that a fragment opens; null where it opens none. */
export function wordsIn(hash: string): Evidence | null {
  const [, article, start, end] = /^#words=([^:]+):(\d{1,9})-(\d{1,9})$/.exec(hash) ?? []
  if (!article) return null
  try {
    return { article: decodeURIComponent(article), start: Number(start), end: Number(end) }
  } catch {
    return null
  }
}
