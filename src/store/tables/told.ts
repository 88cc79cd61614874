import { inBatches } from '../rows/batches.ts'
import { key } from '../rows/text.ts'
import type { Session } from '../session.ts'
import type { ToldLog } from '../told.ts'

/** What has been told, in the tables of a database. */
export function toldIn(session: Session): ToldLog {
  return {
    claim: (channel, keys) =>
      session.write(async (queries) => {
        const told = session.now()
        // In one order for all, so that two that claim the same never wait for each other.
        const rows = await inBatches([...new Set(keys.map(key))].sort(), (some) =>
          queries
            .insertInto('told')
            .values(some.map((one) => ({ channel, key: one, told })))
            .onConflict((conflict) => conflict.doNothing())
            .returning('key')
            .execute(),
        )
        const claimed = new Set(rows.map((row) => row.key))
        return [...new Set(keys)].filter((one) => claimed.has(key(one)))
      }),

    release: (channel, one) =>
      session.write(async (queries) => {
        await queries.deleteFrom('told').where('channel', '=', channel).where('key', '=', key(one)).execute()
      }),

    async list(channel, limit) {
      const rows = await session.read
        .selectFrom('told')
        .selectAll()
        .where('channel', '=', channel)
        .orderBy('told', 'desc')
        .orderBy('key')
        .limit(limit)
        .execute()
      return rows.map(({ told, ...row }) => ({ ...row, when: told }))
    },
  }
}
