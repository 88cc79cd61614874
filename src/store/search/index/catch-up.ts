import type { Article } from '../../../article/article.ts'
import type { Queries } from '../../database.ts'
import { unpackAnnotations } from '../../packing/annotations.ts'
import { unpacked } from '../../packing/packed.ts'
import type { Session } from '../../session.ts'
import { indexAnnotations } from './index-annotations.ts'
import { indexArticles } from './index-articles.ts'

/** Articles in one transaction. */
const BATCH = 200

/** Indexes what no index holds yet: what a store from before there was search holds. */
export async function indexAnew(session: Session): Promise<void> {
  for (const step of [someArticles, someAnnotations]) {
    while (await isAnythingLeft(session.read)) {
      const done = await session.write((queries) => step(session, queries), 'articles')
      if (done === 0) break
    }
  }
}

/** Most stores have nothing left, and opening one shouldn't wait for whoever writes. */
async function isAnythingLeft(read: Queries): Promise<boolean> {
  const article = await read.selectFrom('articles').select('n').where('place', 'is', null).limit(1).execute()
  const annotations = await read.selectFrom('annotations').select('article').where('indexed', '=', 0).limit(1).execute()
  return article.length + annotations.length > 0
}

async function someArticles(session: Session, queries: Queries): Promise<number> {
  const rows = await queries
    .selectFrom('articles')
    .innerJoin('texts', (join) =>
      join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
    )
    .select(['articles.n', 'texts.body'])
    .where('articles.place', 'is', null)
    .limit(BATCH)
    .execute()
  const articles = rows.map(({ n, body }) => ({ n, article: unpacked<Article>(body) }))
  await indexArticles(
    session,
    queries,
    articles.map((one) => ({ ...one, day: one.article.published })),
  )
  return rows.length
}

async function someAnnotations(session: Session, queries: Queries): Promise<number> {
  const rows = await queries
    .selectFrom('annotations')
    .innerJoin('articles', 'articles.n', 'annotations.article')
    .innerJoin('texts', (join) =>
      join.onRef('texts.article', '=', 'annotations.article').onRef('texts.version', '=', 'annotations.version'),
    )
    .select(['annotations.article', 'annotations.version', 'annotations.analysis', 'annotations.body'])
    .select(['articles.version as newest', 'texts.body as text'])
    .where('indexed', '=', 0)
    .limit(BATCH)
    .execute()
  for (const { article, version, newest, analysis, body, text } of rows) {
    if (version === newest) {
      const annotations = unpackAnnotations(body, unpacked<Article>(text))
      await indexAnnotations(session, queries, analysis, [{ n: article, annotations }])
    }
    await queries
      .updateTable('annotations')
      .set({ indexed: 1 })
      .where('article', '=', article)
      .where('version', '=', version)
      .where('analysis', '=', analysis)
      .execute()
  }
  return rows.length
}
