import type { Connected } from '../connected.ts'
import type { Queries } from '../database.ts'
import type { EventKind, Events } from '../events.ts'
import { batches } from '../rows/batches.ts'
import type { Session } from '../session.ts'

/**
 * Writes what a transaction changed, at its end. One transaction at a time does so until it is through: else a later
 * number could be seen before an earlier one, and whoever follows along would miss that.
 */
export async function tell(
  transaction: Queries,
  said: readonly (readonly [EventKind, string])[],
  at: string,
  lock: Connected['lock'],
): Promise<void> {
  if (said.length === 0) return
  const once = new Map(said.map(([kind, about]) => [`${kind} ${about}`, { at, kind, about }]))
  await lock(transaction, 'events')
  for (const some of batches([...once.values()]))
    await transaction
      .insertInto('events')
      .values([...some])
      .execute()
}

/** What changed, in the tables of a database. */
export function eventsIn(session: Session): Events {
  const { read } = session
  return {
    async since(after, limit) {
      const rows = await read
        .selectFrom('events')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ at, kind, ...row }) => ({ ...row, when: at, kind: kind as EventKind }))
    },

    async latest() {
      const row = await read
        .selectFrom('events')
        .select((eb) => eb.fn.max('id').as('id'))
        .executeTakeFirst()
      return row?.id ?? 0
    },

    forget: (before) =>
      session.write(async (queries) => {
        // The newest stays, so that `latest` never goes back.
        await queries
          .deleteFrom('events')
          .where('at', '<', before)
          .where('id', '<', (eb) => eb.selectFrom('events').select((e) => e.fn.max('id').as('id')))
          .execute()
      }),
  }
}
