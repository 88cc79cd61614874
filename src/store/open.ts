import type { Connected } from './connected.ts'
import type { Queries } from './database.ts'
import type { EventKind } from './events.ts'
import { migrate } from './migrations/migrate.ts'
import { connectPostgres } from './postgres.ts'
import { indexAnew } from './search/catch-up.ts'
import { searchIn } from './search/query.ts'
import type { Session } from './session.ts'
import { connectSqlite } from './sqlite.ts'
import type { Store, StoreOptions } from './store.ts'
import { annotationsIn } from './tables/annotations.ts'
import { articlesIn } from './tables/articles.ts'
import { correctionsIn } from './tables/corrections.ts'
import { eventsIn, tell } from './tables/events.ts'
import { feedsIn } from './tables/feeds.ts'
import { jobsIn } from './tables/jobs.ts'
import { storiesIn } from './tables/stories.ts'
import { toldIn } from './tables/told.ts'

/**
 * Opens a store, and makes or updates it first where it has to be: `postgres://user:password@host/database`, or the
 * path of an SQLite file. Throws a `StoreProblem` where it can't.
 */
export async function openStore(where: string, options: StoreOptions = {}): Promise<Store> {
  const connected = await connect(where, options)
  try {
    await migrate(connected)
    const session = outside(connected, options.now ?? (() => new Date()))
    await indexAnew(session)
    return storeOf(session, connected)
  } catch (error) {
    await connected.close()
    throw error
  }
}

const connect = async (where: string, { connections = 10 }: StoreOptions): Promise<Connected> =>
  /^postgres(?:ql)?:/i.test(where) ? connectPostgres(where, connections) : connectSqlite(where)

/** Outside of transactions: every write opens one, and tells at its end what changed. */
function outside({ kind, words, read, write, lock, problem }: Connected, clock: () => Date): Session {
  const now = () => clock().toISOString()
  return {
    kind,
    words,
    read,
    now,
    write: (work, name) =>
      write
        .transaction()
        .execute(async (transaction) => {
          if (name !== undefined) await lock(transaction, name)
          const said: [EventKind, string][] = []
          const result = await work(transaction, (...event) => void said.push(event))
          await tell(transaction, said, now(), lock)
          return result
        })
        .catch((error) => {
          throw problem(error)
        }),
  }
}

/** Inside a transaction: reads see what it wrote, and writes become part of it. */
const inside = (
  session: Session,
  queries: Queries,
  say: (kind: EventKind, about: string) => void,
  lock: Connected['lock'],
): Session => ({
  ...session,
  read: queries,
  async write(work, name) {
    if (name !== undefined) await lock(queries, name)
    return work(queries, say)
  },
})

function storeOf(session: Session, connected: Connected): Store {
  const within = <Result>(work: (store: Store) => Promise<Result>, name?: string): Promise<Result> =>
    session.write((queries, say) => work(storeOf(inside(session, queries, say, connected.lock), connected)), name)
  return {
    kind: connected.kind,
    where: connected.where,
    articles: articlesIn(session),
    annotations: annotationsIn(session),
    stories: storiesIn(session),
    corrections: correctionsIn(session),
    told: toldIn(session),
    events: eventsIn(session),
    feeds: feedsIn(session),
    jobs: jobsIn(session),
    search: searchIn(session),
    transaction: (work) => within(work),
    locked: (name, work) => within(work, name),
    close: connected.close,
  }
}
