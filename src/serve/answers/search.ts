import type { Article } from '../../article/article.ts'
import type { Excerpt, Hit } from '../../store/search/search.ts'
import type { Store } from '../../store/store.ts'
import type { ListedStory } from '../../store/stories.ts'
import type { ArticleHit } from '../api/search.ts'
import type { Marked } from '../api/values.ts'

/** Text in pieces, the words that were looked for marked. */
export function markedPieces({ text, marked }: Excerpt): Marked {
  const pieces: { text: string; hit: boolean }[] = []
  const add = (from: number, to: number, hit: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), hit })
  }
  let at = 0
  for (const { start, end } of marked) {
    add(at, start, false)
    add(Math.max(at, start), end, true)
    at = Math.max(at, end)
  }
  add(at, text.length, false)
  return pieces
}

/** The articles of a page of hits, with the stories that they stand in. */
export interface HitArticles {
  readonly articles: ReadonlyMap<string, Article>
  readonly stories: (article: string) => ArticleHit['stories']
}

/** Looks up the articles and stories of a page of hits, each once. */
export async function articlesOf(store: Store, hits: readonly Hit[]): Promise<HitArticles> {
  const ids = [...new Set(hits.map(({ article }) => article))]
  const [versions, listed] = await Promise.all([
    store.articles.getAll(ids),
    Promise.all(ids.map(async (id) => [id, await store.stories.ofArticle(id)] as const)),
  ])
  const stories = new Map<string, readonly ListedStory[]>(listed)
  return {
    articles: new Map(versions.map(({ article }) => [article.id, article])),
    stories: (article) => (stories.get(article) ?? []).map(({ id, title }) => ({ id, title })),
  }
}
