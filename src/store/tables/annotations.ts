import { sql } from 'kysely'
import type { Annotations } from '../../annotate/annotations.ts'
import type { Article } from '../../article/article.ts'
import type { Digest } from '../../story/digest.ts'
import type { AnnotationShelf } from '../annotations.ts'
import type { Queries } from '../database.ts'
import { unpackAnnotations } from '../packing/annotations.ts'
import { unpackDigest } from '../packing/digest.ts'
import { unpacked } from '../packing/packed.ts'
import { batches, inBatches } from '../rows/batches.ts'
import type { Session } from '../session.ts'
import { digestsOf } from './digests.ts'
import { keepAnnotations } from './keep-annotations.ts'

/** What the articles say, in the tables of a database. */
export function annotationsIn(session: Session): AnnotationShelf {
  const { read } = session
  return {
    save: (analysis, annotated) =>
      session.write(async (queries, say) => {
        for (const id of await keepAnnotations(session, queries, analysis, annotated)) say('annotated', id)
      }),

    async of(analysis, ids) {
      const rows = await inBatches([...new Set(ids)], (some) =>
        read
          .selectFrom('articles')
          .innerJoin('texts', (join) =>
            join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
          )
          .innerJoin('annotations', (join) =>
            join
              .onRef('annotations.article', '=', 'articles.n')
              .onRef('annotations.version', '=', 'articles.version')
              .on('annotations.analysis', '=', analysis),
          )
          .select(['articles.id', 'texts.body as text', 'annotations.body'])
          .where('articles.id', 'in', some)
          .execute(),
      )
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.flatMap((id): Annotations | readonly [] => {
        const row = byId.get(id)
        return row === undefined ? [] : unpackAnnotations(row.body, unpacked<Article>(row.text))
      })
    },

    async unplaced(analysis, limit) {
      const rows = await read
        .selectFrom('digests')
        .innerJoin('articles', 'articles.n', 'digests.article')
        .select('body')
        .where('analysis', '=', analysis)
        .where('digests.place', 'is', null)
        // Where no day is known, last: as `group` orders them.
        .orderBy((eb) => eb.fn.coalesce('day', eb.val('~')))
        .orderBy('articles.id')
        .orderBy('subject')
        .limit(limit)
        .execute()
      return rows.map(({ body }) => unpackDigest(body))
    },

    place: (analysis, digests) =>
      session.write(async (queries) => {
        const last = await lastPlace(queries, analysis)
        const place = last + digests.length
        await keepPlaces(queries, analysis, digests, last)
        if (place > last) await keepLastPlace(queries, analysis, place)
        return place
      }, `places of ${analysis}`),

    async placed(analysis, after, limit) {
      const rows = await read
        .selectFrom('digests')
        .select(['place', 'body'])
        .where('analysis', '=', analysis)
        .where('place', '>', after)
        .orderBy('place')
        .limit(limit)
        .execute()
      return rows.map(({ place, body }) => ({ place: place as number, digest: unpackDigest(body) }))
    },

    async count(analysis) {
      const { count } = await read
        .selectFrom('articles')
        .innerJoin('annotations', (join) =>
          join.onRef('annotations.article', '=', 'articles.n').onRef('annotations.version', '=', 'articles.version'),
        )
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('annotations.analysis', '=', analysis)
        .executeTakeFirstOrThrow()
      return count
    },
  }
}

type Placeable = Pick<Digest, 'article' | 'subject'>

/** Numbers digests in their order, after the last number. */
async function keepPlaces(
  queries: Queries,
  analysis: string,
  digests: readonly Placeable[],
  last: number,
): Promise<void> {
  const rows = await inBatches([...new Set(digests.map(({ article }) => article))], (some) =>
    queries.selectFrom('articles').select(['n', 'id']).where('id', 'in', some).execute(),
  )
  const numbers = new Map(rows.map(({ id, n }) => [id, n]))
  const placed = digests.flatMap(({ article, subject }, at) => {
    const n = numbers.get(article)
    return n === undefined ? [] : { n, subject, place: last + 1 + at }
  })
  for (const some of batches(placed)) {
    const cases = some.map(
      ({ n, subject, place }) => sql`when article = ${n} and subject = ${subject} then cast(${place} as bigint)`,
    )
    await queries
      .updateTable('digests')
      .set({ place: sql<number>`case ${sql.join(cases, sql` `)} else place end` })
      .where(
        digestsOf(
          analysis,
          some.map(({ n }) => n),
        ),
      )
      .execute()
  }
}

const placesOf = (analysis: string): string => `places ${analysis}`

/** Kept apart: a digest that had the highest place may be gone. */
async function lastPlace(queries: Queries, analysis: string): Promise<number> {
  const row = await queries
    .selectFrom('settings')
    .select('value')
    .where('key', '=', placesOf(analysis))
    .executeTakeFirst()
  return Number(row?.value ?? 0)
}

async function keepLastPlace(queries: Queries, analysis: string, place: number): Promise<void> {
  const value = String(place)
  await queries
    .insertInto('settings')
    .values({ key: placesOf(analysis), value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
