import type { Annotations } from '../annotate/annotations.ts'
import type { AnnotatedVersion } from '../store/annotations.ts'
import type { ArticleVersion } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import { digest } from '../story/digest.ts'
import { annotateAll } from './annotator.ts'
import type { StoryPlaces } from './story-places.ts'
import { setAside } from './unread.ts'
import type { Version } from './version.ts'

/** What reading needs: where from and to, and as which version of the program. */
export interface Reading {
  readonly store: Store
  readonly analysis: string
  readonly places: StoryPlaces
  readonly threads?: number | undefined
}

/**
 * Annotates articles and puts them into their stories, which become stale. All that it writes is written in one
 * transaction and keyed by version and analysis: done twice, or by two processes, it changes nothing more. A version that
 * another has followed meanwhile is passed over.
 * @returns the stories that it changed
 */
export async function readArticles(versions: readonly Version[], reading: Reading): Promise<readonly string[]> {
  const { store, analysis, places } = reading
  const kept = await Promise.all(versions.map(({ id, version }) => store.articles.get(id, version)))
  const current = kept.flatMap((one) => (one?.current ? one : []))
  const read = (await annotated(current, reading)).map((annotations, at): AnnotatedVersion | null => {
    const { version } = current[at] as ArticleVersion
    return annotations && { annotations, version, digests: digest(annotations) }
  })
  return places.placing(store, (own) =>
    own.annotations.save(
      analysis,
      read.filter((one) => one !== null),
    ),
  )
}

/** Null for an article that the program fails on: one of them must not stop the others. */
async function annotated(
  articles: readonly ArticleVersion[],
  reading: Reading,
): Promise<readonly (Annotations | null)[]> {
  const { store, analysis, threads } = reading
  try {
    return await annotateAll(
      articles.map(({ article }) => article),
      threads === undefined ? {} : { threads },
    )
  } catch (error) {
    if (articles.length > 1) {
      const one: (Annotations | null)[] = []
      for (const each of articles) one.push(...(await annotated([each], reading)))
      return one
    }
    for (const { article, version } of articles) {
      await setAside(store, { analysis, id: article.id, version }, (error as Error).message)
    }
    return articles.map(() => null)
  }
}
