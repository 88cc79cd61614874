import type { Kysely } from 'kysely'
import type { Migration } from './migration.ts'

/** Which reports a correction is about, so that a story finds its own among all there are. */
export const correctionsByReport: Migration = {
  what: 'corrections by the reports that they are about',
  async up(queries, { text, number }) {
    await queries.schema
      .createTable('correction_articles')
      .addColumn('correction', number, (c) => c.notNull())
      .addColumn('article', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('correction_articles_key', ['article', 'correction'])
      .execute()
    await queries.schema
      .createIndex('correction_articles_correction')
      .on('correction_articles')
      .columns(['correction'])
      .execute()
    const known = queries as Kysely<Known>
    const made = await known.selectFrom('corrections').select(['n', 'body']).execute()
    for (const { n, body } of made) {
      const articles = [...articlesOf(JSON.parse(body))]
      if (articles.length === 0) continue
      await known
        .insertInto('correction_articles')
        .values(articles.map((article) => ({ correction: n, article })))
        .execute()
    }
  },
}

interface Known {
  corrections: { n: number; body: string }
  correction_articles: { correction: number; article: string }
}

interface Place {
  readonly article: string
}

/** As the corrections of that time name them. */
const articlesOf = ({ on, like }: { on?: Place | readonly Place[]; like?: Place | null }): ReadonlySet<string> =>
  new Set([on ?? [], like ?? []].flat().map(({ article }) => article))
