import type { Connected } from './connected.ts'
import type { Queries } from './database.ts'
import type { EventKind } from './events.ts'
import type { Say, Session } from './session.ts'
import { tell } from './tables/events.ts'

/** Outside of transactions: every write opens one, and tells at its end what changed. */
export function outside({ kind, words, read, write, lock, problem }: Connected, clock: () => Date): Session {
  const now = () => clock().toISOString()
  const underWay = new Set<Promise<unknown>>()

  async function transact<Result>(work: (queries: Queries, say: Say) => Promise<Result>, name?: string) {
    try {
      return await write.transaction().execute(async (transaction) => {
        if (name !== undefined) await lock(transaction, name)
        const said: [EventKind, string][] = []
        const result = await work(transaction, (...event) => void said.push(event))
        await tell(transaction, said, now(), lock)
        return result
      })
    } catch (error) {
      throw problem(error)
    }
  }

  return {
    kind,
    words,
    read,
    now,
    async write(work, name) {
      const transaction = transact(work, name)
      underWay.add(transaction)
      try {
        return await transaction
      } finally {
        underWay.delete(transaction)
      }
    },
    async idle() {
      await Promise.allSettled(underWay)
    },
  }
}

/** Inside a transaction: reads see what it wrote, and writes become part of it. */
export const inside = (session: Session, queries: Queries, say: Say, { lock }: Connected): Session => ({
  ...session,
  read: queries,
  async write(work, name) {
    if (name !== undefined) await lock(queries, name)
    return work(queries, say)
  },
})
