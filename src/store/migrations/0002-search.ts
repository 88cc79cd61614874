import { type Kysely, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What is said and counted, row by row, and an index of words over it and over the reports. */
export const search: Migration = {
  what: 'search of articles, sayings and figures',
  async up(queries, { kind, text, number, real, serial }) {
    const { schema } = queries
    await schema.alterTable('articles').addColumn('place', number).execute()
    await schema.createIndex('articles_place').on('articles').columns(['place']).unique().execute()
    await schema
      .alterTable('annotations')
      .addColumn('indexed', number, (c) => c.notNull().defaultTo(0))
      .execute()
    // Holds only what is still to be indexed, so that looking for it costs nothing.
    await sql`create index annotations_unindexed on annotations (article) where indexed = 0`.execute(queries)
    await schema
      .createTable('sayings')
      .addColumn('place', number, (c) => c.primaryKey())
      .addColumn('article', number, (c) => c.notNull())
      .addColumn('analysis', text, (c) => c.notNull())
      .addColumn('attribution', number, (c) => c.notNull())
      .addColumn('speaker', number)
      .addColumn('body', number)
      .addColumn('named', number, (c) => c.notNull())
      .addColumn('stance', text, (c) => c.notNull())
      .addColumn('quotation', text, (c) => c.notNull())
      .addColumn('content', text, (c) => c.notNull())
      .execute()
    await schema
      .createTable('figures')
      .addColumn('place', number, (c) => c.primaryKey())
      .addColumn('article', number, (c) => c.notNull())
      .addColumn('analysis', text, (c) => c.notNull())
      .addColumn('quantity', number, (c) => c.notNull())
      .addColumn('speaker', number)
      .addColumn('body', number)
      .addColumn('named', number, (c) => c.notNull())
      .addColumn('measure', text)
      .addColumn('value', real)
      .addColumn('low', real)
      .addColumn('high', real)
      .addColumn('unit', text)
      .addColumn('modifier', text)
      .addColumn('start', number, (c) => c.notNull())
      .addColumn('finish', number, (c) => c.notNull())
      .addColumn('excerpt_start', number, (c) => c.notNull())
      .addColumn('excerpt_finish', number, (c) => c.notNull())
      .execute()
    for (const table of ['sayings', 'figures'] as const) {
      await schema.createIndex(`${table}_article`).on(table).columns(['article', 'analysis']).execute()
      await schema.createIndex(`${table}_speaker`).on(table).columns(['speaker']).execute()
      await schema.createIndex(`${table}_body`).on(table).columns(['body']).execute()
    }
    await schema
      .createTable('names')
      .addColumn('n', serial)
      .addColumn('folded', text, (c) => c.notNull().unique())
      .addColumn('name', text, (c) => c.notNull())
      .execute()
    await schema
      .createTable('name_words')
      .addColumn('word', text, (c) => c.notNull())
      .addColumn('name', number, (c) => c.notNull())
      .addPrimaryKeyConstraint('name_words_key', ['word', 'name'])
      .execute()
    await schema
      .createTable('aliases')
      .addColumn('analysis', text, (c) => c.notNull())
      .addColumn('story', text, (c) => c.notNull())
      .addColumn('entity', number, (c) => c.notNull())
      .addColumn('name', number, (c) => c.notNull())
      .addPrimaryKeyConstraint('aliases_key', ['analysis', 'story', 'entity', 'name'])
      .execute()
    await schema.createIndex('aliases_name').on('aliases').columns(['analysis', 'name']).execute()
    await numbersOfRows(queries, kind)
    for (const table of ['articles', 'sayings', 'figures']) await indexOfWords(queries, kind, `${table}_words`)
  },
}

async function indexOfWords(queries: Kysely<unknown>, kind: 'sqlite' | 'postgres', name: string): Promise<void> {
  if (kind === 'sqlite') {
    await sql`create virtual table ${sql.table(name)}
      using fts5(head, text, marks, content = '', contentless_delete = 1, tokenize = 'ascii')`.execute(queries)
    return
  }
  await sql`create table ${sql.table(name)} (place bigint primary key, words tsvector not null)`.execute(queries)
  await sql`create index ${sql.ref(`${name}_index`)} on ${sql.table(name)} using gin (words)`.execute(queries)
}

async function numbersOfRows(queries: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  if (kind === 'postgres') {
    await sql`create sequence places`.execute(queries)
    return
  }
  await sql`create table places (next integer not null)`.execute(queries)
  await sql`insert into places (next) values (1)`.execute(queries)
}
