import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import type { Job, Jobs } from '../jobs.ts'
import { batches } from '../rows/batches.ts'
import { key, plain } from '../rows/text.ts'
import type { Session } from '../session.ts'

/** Work that waits, in the tables of a database. */
export function jobsIn(session: Session): Jobs {
  return {
    add: (jobs) =>
      session.write(async (queries) => {
        for (const some of batches(jobs)) {
          await queries
            .insertInto('jobs')
            .values(
              some.map(({ key: own, kind, task, due }) => ({
                key: key(own),
                kind,
                task: JSON.stringify(task),
                due,
                attempts: 0,
                problem: null,
              })),
            )
            .onConflict((conflict) => conflict.column('key').doNothing())
            .execute()
        }
      }),

    take: (kind, now, until, limit) =>
      session.write(async (queries) => {
        const rows = await queries
          .selectFrom('jobs')
          .selectAll()
          .where('kind', '=', kind)
          .where('due', '<=', now)
          .orderBy('due')
          .orderBy('key')
          .limit(limit)
          .execute()
        for (const some of batches(rows)) {
          await queries
            .updateTable('jobs')
            .set((eb) => ({ due: until, attempts: eb('attempts', '+', 1) }))
            .where(
              'key',
              'in',
              some.map((row) => row.key),
            )
            .execute()
        }
        return rows.map((row) => jobOf({ ...row, attempts: row.attempts + 1 }))
      }, 'jobs'),

    done: (keys) =>
      session.write(async (queries) => {
        for (const some of batches(keys.map(key))) await queries.deleteFrom('jobs').where('key', 'in', some).execute()
      }),

    failed: (failing, problem, again) =>
      session.write(async (queries) => {
        await queries
          .updateTable('jobs')
          .set({ problem: plain(problem), due: again })
          .where('key', '=', key(failing))
          .execute()
      }),

    async list(kind) {
      const rows = await session.read
        .selectFrom('jobs')
        .selectAll()
        .$if(kind !== undefined, (query) => query.where('kind', '=', kind as string))
        .orderBy('key')
        .execute()
      return rows.map(jobOf)
    },
  }
}

const jobOf = (row: Selectable<Database['jobs']>): Job => ({ ...row, task: JSON.parse(row.task) })
