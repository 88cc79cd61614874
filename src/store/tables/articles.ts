import type { Article } from '../../article/article.ts'
import type { Articles, ArticleVersion, Kept, ListedArticle, SeenArticle } from '../articles.ts'
import type { Queries } from '../database.ts'
import { unpacked } from '../packing/packed.ts'
import { batches, inBatches } from '../rows/batches.ts'
import { limitOf, pageOf, readCursor } from '../rows/cursor.ts'
import { liveStory } from '../rows/redirects.ts'
import type { Session } from '../session.ts'
import { urlKey } from './identity.ts'
import { keepArticles } from './keep-articles.ts'

const LISTED = [
  'id',
  'title',
  'outlet',
  'url',
  'published',
  'language',
  'wire',
  'length',
  'version',
  'added',
  'changed',
] as const
/** Articles in one statement each: a row of them is wide. */
const BATCH = 200

/** The articles, in the tables of a database. */
export function articlesIn(session: Session): Articles {
  const { read } = session
  const listed = () => read.selectFrom('articles').select(LISTED)

  return {
    add: (articles: readonly SeenArticle[]) =>
      session.write(async (queries, say) => {
        const kept: Kept[] = []
        for (const some of batches(articles, BATCH)) kept.push(...(await keepArticles(session, queries, some)))
        for (const { id, outcome } of kept) if (outcome !== 'unchanged') say('article', id)
        return kept
      }, 'articles'),

    async get(id, version) {
      const row = await read
        .selectFrom('articles')
        .innerJoin('versions', 'versions.article', 'articles.n')
        .innerJoin('texts', (join) =>
          join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'versions.version'),
        )
        .select(['versions.version', 'versions.seen', 'articles.version as newest', 'texts.body'])
        .where('articles.id', '=', id)
        .where((eb) => eb('versions.version', '=', version ?? eb.ref('articles.version')))
        .executeTakeFirst()
      return row === undefined ? null : versionOf(row)
    },

    async getAll(ids) {
      const rows = await inBatches([...new Set(ids)], (some) => currentTexts(read, some))
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.flatMap((id) => {
        const row = byId.get(id)
        return row === undefined ? [] : versionOf(row)
      })
    },

    atUrl: async (url) =>
      ((await listed().where('url', '=', urlKey(url)).executeTakeFirst()) as ListedArticle | undefined) ?? null,

    async list({ outlet, story, ...paging }) {
      const limit = limitOf(paging)
      const after = readCursor(paging, ['string', 'number'])
      const live = story === undefined ? null : await liveStory(read, story)
      if (story !== undefined && live === null) return { items: [], next: null }
      const rows = await listed()
        .select('n')
        .$if(outlet !== undefined, (query) => query.where('outlet', '=', outlet as string))
        .$if(live !== null, (query) =>
          query.where('n', 'in', (eb) =>
            eb
              .selectFrom('members')
              .select('members.article')
              .where('analysis', '=', live?.analysis as string)
              .where('story', '=', live?.id as string),
          ),
        )
        .$if(after !== null, (query) =>
          query.where((eb) =>
            eb.or([
              eb('changed', '<', after?.[0] as string),
              eb.and([eb('changed', '=', after?.[0] as string), eb('n', '<', after?.[1] as number)]),
            ]),
          ),
        )
        .orderBy('changed', 'desc')
        .orderBy('n', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(
        rows,
        limit,
        ({ n: _, ...row }) => row,
        (row) => [row.changed, row.n],
      )
    },

    async versions(id) {
      const rows = await read
        .selectFrom('versions')
        .innerJoin('articles', 'articles.n', 'versions.article')
        .select(['versions.version', 'versions.seen', 'versions.title', 'versions.length', 'versions.changes'])
        .where('articles.id', '=', id)
        .orderBy('versions.version')
        .execute()
      return rows.map((row) => ({ ...row, changes: row.changes === null ? null : JSON.parse(row.changes) }))
    },

    async waiting(analysis, paging) {
      const limit = limitOf(paging)
      const after = readCursor(paging, ['number'])
      const rows = await read
        .selectFrom('articles')
        .leftJoin('annotations', (join) =>
          join
            .onRef('annotations.article', '=', 'articles.n')
            .onRef('annotations.version', '=', 'articles.version')
            .on('annotations.analysis', '=', analysis),
        )
        .select(['articles.id', 'articles.version', 'articles.n'])
        .where('annotations.article', 'is', null)
        .where('articles.n', '>', after?.[0] ?? 0)
        .orderBy('articles.n')
        .limit(limit + 1)
        .execute()
      return pageOf(
        rows,
        limit,
        ({ id, version }) => ({ id, version }),
        (row) => [row.n],
      )
    },

    async count() {
      const { count } = await read
        .selectFrom('articles')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
  }
}

const currentTexts = (read: Queries, ids: readonly string[]) =>
  read
    .selectFrom('articles')
    .innerJoin('versions', (join) =>
      join.onRef('versions.article', '=', 'articles.n').onRef('versions.version', '=', 'articles.version'),
    )
    .innerJoin('texts', (join) =>
      join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
    )
    .select(['articles.id', 'versions.version', 'versions.seen', 'articles.version as newest', 'texts.body'])
    .where('articles.id', 'in', ids)
    .execute()

const versionOf = (row: { version: number; newest: number; seen: string; body: Uint8Array }): ArticleVersion => ({
  article: unpacked<Article>(row.body),
  version: row.version,
  seen: row.seen,
  current: row.version === row.newest,
})
