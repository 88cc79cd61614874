import type { Database } from '../database.ts'
import type { KeptLedger } from '../kept-ledger.ts'
import { headOf, isCurrent, type LedgerHead } from '../ledger-head.ts'
import { unpacked } from '../packing/packed.ts'
import { limitOf, pageOf, readCursor } from '../rows/cursor.ts'
import { liveStory } from '../rows/redirects.ts'
import { showAnalysis, shownAnalysis } from '../rows/shown.ts'
import type { Session } from '../session.ts'
import type { ListedStory, Stories } from '../stories.ts'
import { forgetAnalyses } from './forget.ts'
import { keepLedger } from './keep-ledger.ts'
import { membersOf } from './members.ts'
import { regroup } from './regroup.ts'
import { countStale, makeStale, staleStories, staleStory } from './stale.ts'

/** The stories, in the tables of a database. */
export function storiesIn(session: Session): Stories {
  const { read } = session
  const kept = async (part: 'body' | 'head', id: string, analysis?: string): Promise<Uint8Array | null> => {
    const live = await liveStory(read, id, analysis)
    if (live === null) return null
    const row = await read
      .selectFrom('ledgers')
      .select(part)
      .where('analysis', '=', live.analysis)
      .where('story', '=', live.id)
      .executeTakeFirst()
    return row?.[part] ?? null
  }
  return {
    regroup: (analysis, change) => session.write((queries, say) => regroup(session, queries, say, analysis, change)),

    stale: (analysis, limit) => staleStories(read, analysis, limit),
    staleStory: (analysis, id) => staleStory(read, analysis, id),
    countStale: (analysis) => countStale(read, analysis),

    touch: (analysis, ids) =>
      session.write(async (queries, say) => {
        await makeStale(queries, analysis, ids, session.now())
        for (const id of ids) say('story', id)
      }),

    saveLedger: (analysis, ledger, revision) =>
      session.write((queries, say) => keepLedger(session, queries, say, analysis, ledger, revision)),

    async get(id, analysis) {
      const live = await liveStory(read, id, analysis)
      if (live === null) return null
      const row = await read
        .selectFrom('stories')
        .selectAll()
        .where('analysis', '=', live.analysis)
        .where('id', '=', live.id)
        .executeTakeFirst()
      return row === undefined ? null : listed(row)
    },

    async list(paging, asked) {
      const limit = limitOf(paging)
      const after = readCursor(paging, ['string', 'string'])
      const analysis = asked ?? (await shownAnalysis(read))
      if (analysis === null) return { items: [], next: null }
      const rows = await read
        .selectFrom('stories')
        .selectAll()
        .where('analysis', '=', analysis)
        .$if(after !== null, (query) =>
          query.where((eb) =>
            eb.or([
              eb('moved', '<', after?.[0] as string),
              eb.and([eb('moved', '=', after?.[0] as string), eb('id', '<', after?.[1] as string)]),
            ]),
          ),
        )
        .orderBy('moved', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, limit, listed, (row) => [row.moved, row.id])
    },

    async ledger(id, analysis) {
      const body = await kept('body', id, analysis)
      return body && unpacked<KeptLedger>(body)
    },

    async head(id, analysis) {
      const head = await kept('head', id, analysis)
      const known = head && unpacked<LedgerHead>(head)
      if (known && isCurrent(known)) return known
      const body = await kept('body', id, analysis)
      return body && headOf(unpacked<KeptLedger>(body))
    },

    async members(id, analysis) {
      const live = await liveStory(read, id, analysis)
      return live === null ? [] : membersOf(read, live.analysis, live.id)
    },

    async ofArticle(article, asked) {
      const analysis = asked ?? (await shownAnalysis(read))
      if (analysis === null) return []
      const rows = await read
        .selectFrom('stories')
        .selectAll()
        .where('analysis', '=', analysis)
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('members')
            .innerJoin('articles', 'articles.n', 'members.article')
            .select('members.story')
            .where('members.analysis', '=', analysis)
            .where('articles.id', '=', article),
        )
        .orderBy('id')
        .execute()
      return rows.map(listed)
    },

    async count(asked) {
      const analysis = asked ?? (await shownAnalysis(read))
      if (analysis === null) return 0
      const { count } = await read
        .selectFrom('stories')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('analysis', '=', analysis)
        .executeTakeFirstOrThrow()
      return count
    },

    shown: () => shownAnalysis(read),

    show: (analysis) =>
      session.write(async (queries, say) => {
        if ((await shownAnalysis(queries)) === analysis) return
        await showAnalysis(queries, analysis)
        say('shown', analysis)
      }),

    forgetOtherAnalyses: (kept) => forgetAnalyses(session, kept),
  }
}

const listed = (row: Database['stories']): ListedStory => ({
  id: row.id,
  title: row.title,
  from: row.first_day,
  to: row.last_day,
  articles: row.articles,
  outlets: row.outlets,
  disputed: row.disputed,
  failing: row.failing,
  findings: row.findings,
  top: row.top === null ? null : JSON.parse(row.top),
  moved: row.moved,
  stale: row.stale_since !== null,
})
