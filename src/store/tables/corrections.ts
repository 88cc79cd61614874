import type { Selectable } from 'kysely'
import { anchorsOf, type Correction, correction } from '../../story/correction.ts'
import type { Corrections, StoredCorrection } from '../corrections.ts'
import type { Database, Queries } from '../database.ts'
import { batches, inBatches } from '../rows/batches.ts'
import { liveStory } from '../rows/redirects.ts'
import { shownAnalysis } from '../rows/shown.ts'
import type { Session } from '../session.ts'
import { makeStale } from './stale.ts'

/** What people have set right, in the tables of a database. */
export function correctionsIn(session: Session): Corrections {
  const { read } = session
  return {
    add: ({ id, by, when, correction: one }, story) =>
      session.write(async (queries, say) => {
        const body = JSON.stringify(correction.parse(one))
        const kept = await queries
          .insertInto('corrections')
          .values({ id, story, made_by: by, made: when, body, undone_by: null, undone: null })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('n')
          .executeTakeFirst()
        if (kept === undefined) return false
        await keepArticles(queries, kept.n, one)
        await staleEverywhere(queries, story, session.now())
        say('correction', id)
        return true
      }),

    undo: (id, by) =>
      session.write(async (queries, say) => {
        const undone = await queries
          .updateTable('corrections')
          .set({ undone_by: by, undone: session.now() })
          .where('id', '=', id)
          .where('undone', 'is', null)
          .returning('story')
          .executeTakeFirst()
        if (undone === undefined) return false
        await staleEverywhere(queries, undone.story, session.now())
        say('correction', id)
        return true
      }),

    async get(id) {
      const row = await read.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : stored(row)
    },

    async bearingOn(story, articles, analysis) {
      const named = await read
        .selectFrom('corrections')
        .selectAll()
        .where('undone', 'is', null)
        .where((eb) =>
          eb.or([
            eb('story', '=', story),
            eb('story', 'in', (inner) =>
              inner
                .selectFrom('redirects')
                .select('redirects.id')
                .where('redirects.analysis', '=', analysis)
                .where('redirects.story', '=', story),
            ),
          ]),
        )
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('correction_articles').select('article').whereRef('correction', '=', 'corrections.n'))),
        )
        .execute()
      const placed = await inBatches(articles, (some) =>
        read
          .selectFrom('corrections')
          .selectAll()
          .where('undone', 'is', null)
          .where('n', 'in', (inner) =>
            inner.selectFrom('correction_articles').select('correction').where('article', 'in', some),
          )
          .execute(),
      )
      const byNumber = new Map([...named, ...placed].map((row) => [row.n, row]))
      return [...byNumber.values()].sort((a, b) => a.n - b.n).map(stored)
    },

    async list({ story, undone }) {
      const ids = story === undefined ? null : await namesOfStory(read, story)
      const rows = await read
        .selectFrom('corrections')
        .selectAll()
        .$if(ids !== null, (query) => query.where('story', 'in', ids as readonly string[]))
        .$if(undone !== true, (query) => query.where('undone', 'is', null))
        .orderBy('n')
        .execute()
      return rows.map(stored)
    },
  }
}

async function keepArticles(queries: Queries, correction: number, one: Correction): Promise<void> {
  const articles = [...new Set(anchorsOf(one).map(({ article }) => article))]
  for (const some of batches(articles)) {
    await queries
      .insertInto('correction_articles')
      .values(some.map((article) => ({ correction, article })))
      .execute()
  }
}

/** The ids that a story has and had. */
async function namesOfStory(queries: Queries, id: string): Promise<readonly string[]> {
  const analysis = await shownAnalysis(queries)
  const rows = await queries
    .selectFrom('redirects')
    .select(['id', 'story', 'analysis'])
    .where((eb) => eb.or([eb('id', '=', id), eb('story', '=', id)]))
    .execute()
  const live = rows.find((row) => row.id === id && row.analysis === analysis)?.story ?? id
  const led = await queries.selectFrom('redirects').select('id').where('story', '=', live).execute()
  return [...new Set([id, live, ...led.map((row) => row.id)])]
}

/** Whatever analysis reads the story, it is to be reconciled again. */
async function staleEverywhere(queries: Queries, story: string, now: string): Promise<void> {
  const rows = await queries.selectFrom('stories').select('analysis').distinct().execute()
  for (const { analysis } of rows) {
    const live = await liveStory(queries, story, analysis)
    if (live !== null) await makeStale(queries, analysis, [live.id], now)
  }
}

const stored = (row: Selectable<Database['corrections']>): StoredCorrection => ({
  id: row.id,
  story: row.story,
  by: row.made_by,
  when: row.made,
  correction: JSON.parse(row.body),
  undone: row.undone_by === null || row.undone === null ? null : { by: row.undone_by, when: row.undone },
})
