import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import type { Feed, Feeds } from '../feeds.ts'
import { batches, inBatches } from '../rows/batches.ts'
import { key, plainOrNull } from '../rows/text.ts'
import type { Session } from '../session.ts'

/** The feeds that are watched, in the tables of a database. */
export function feedsIn(session: Session): Feeds {
  const { read } = session
  return {
    save: (feed) =>
      session.write(async (queries, say) => {
        const row = rowOf(feed)
        await queries
          .insertInto('feeds')
          .values(row)
          .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
          .execute()
        say('feed', feed.url)
      }),

    remove: (url) =>
      session.write(async (queries, say) => {
        await queries.deleteFrom('feeds').where('url', '=', url).execute()
        await queries.deleteFrom('feed_entries').where('feed', '=', key(url)).execute()
        say('feed', url)
      }),

    async get(url) {
      const row = await read.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst()
      return row === undefined ? null : feedOf(row)
    },

    async list() {
      return (await read.selectFrom('feeds').selectAll().orderBy('url').execute()).map(feedOf)
    },

    async due(now, limit) {
      const rows = await read
        .selectFrom('feeds')
        .selectAll()
        .where('due', '<=', now)
        .orderBy('due')
        .orderBy('url')
        .limit(limit)
        .execute()
      return rows.map(feedOf)
    },

    async unseen(url, entries) {
      const keys = [...new Set(entries)]
      const rows = await inBatches(keys.map(key), (some) =>
        read
          .selectFrom('feed_entries')
          .select('entry')
          .where('feed', '=', key(url))
          .where('entry', 'in', some)
          .execute(),
      )
      const seen = new Set(rows.map(({ entry }) => entry))
      return keys.filter((one) => !seen.has(key(one)))
    },

    mark: (url, entries) =>
      session.write(async (queries) => {
        for (const some of batches([...new Set(entries.map(key))])) {
          await queries
            .insertInto('feed_entries')
            .values(some.map((entry) => ({ feed: key(url), entry })))
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
      }),
  }
}

const rowOf = ({ url, title, etag, lastModified, asked, due, failures, problem }: Feed) => ({
  url,
  title: plainOrNull(title),
  etag: plainOrNull(etag),
  last_modified: plainOrNull(lastModified),
  asked,
  due,
  failures,
  problem: plainOrNull(problem),
})

const feedOf = ({ last_modified, ...row }: Selectable<Database['feeds']>): Feed => ({
  ...row,
  lastModified: last_modified,
})
