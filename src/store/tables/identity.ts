import type { Article } from '../../article/article.ts'
import { key, sha256 } from '../rows/text.ts'

/** A URL without its fragment, host in lower case: what names the page. */
export function urlKey(url: string): string {
  try {
    const parsed = new URL(url)
    parsed.hash = ''
    return key(parsed.href)
  } catch {
    return key(url.trim())
  }
}

/**
 * What a version is told by: the words and what the publisher says of them. What is only worked out from them (wire,
 * boilerplate) or of when they were fetched is left out: that another program or another day sees otherwise makes no new version.
 */
export const contentHash = ({ text, title, outlet, authors, published }: Article): string =>
  sha256(JSON.stringify([text, title, outlet, authors, published]))

/** An id for an article whose own one is another article's: the same for the same URL, whatever came first. */
export const idBesides = (id: string, url: string): string => key(`${id}-${sha256(url).slice(0, 8)}`)
