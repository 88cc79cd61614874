import type { Connected } from './connected.ts'
import { migrate } from './migrations/migrate.ts'
import { connectPostgres } from './postgres.ts'
import { indexAnew } from './search/index/catch-up.ts'
import type { Session } from './session.ts'
import { connectSqlite } from './sqlite.ts'
import type { Store, StoreOptions } from './store.ts'
import { annotationsIn } from './tables/annotations.ts'
import { articlesIn } from './tables/articles.ts'
import { correctionsIn } from './tables/corrections.ts'
import { eventsIn } from './tables/events.ts'
import { feedsIn } from './tables/feeds.ts'
import { jobsIn } from './tables/jobs.ts'
import { searchIn } from './tables/search.ts'
import { storiesIn } from './tables/stories.ts'
import { toldIn } from './tables/told.ts'
import { inside, outside } from './transactions.ts'

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

function storeOf(session: Session, connected: Connected): Store {
  const within = <Result>(work: (store: Store) => Promise<Result>, name?: string): Promise<Result> =>
    session.write((queries, say) => work(storeOf(inside(session, queries, say, connected), connected)), name)
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
    async close() {
      await session.idle()
      await connected.close()
    },
  }
}
