import { findingWordsOf } from '../../report/parts/finding.ts'
import type { Queries } from '../database.ts'
import type { KeptLedger } from '../kept-ledger.ts'
import { headOf } from '../ledger-head.ts'
import { packed } from '../packing/packed.ts'
import { batches } from '../rows/batches.ts'
import { liveStory } from '../rows/redirects.ts'
import { shownAnalysis } from '../rows/shown.ts'
import { plain, sha256 } from '../rows/text.ts'
import { foldName } from '../search/words/marks.ts'
import { keepNames } from '../search/words/names.ts'
import type { Say, Session } from '../session.ts'

/** See `Stories.saveLedger`. */
export async function keepLedger(
  session: Session,
  queries: Queries,
  say: Say,
  analysis: string,
  ledger: KeptLedger,
  revision: number,
): Promise<boolean> {
  const { story } = ledger
  const claimed = await queries
    .updateTable('stories')
    .set({ reconciled: revision, stale_since: null })
    .where('analysis', '=', analysis)
    .where('id', '=', story.id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  if (claimed.numUpdatedRows === 0n) return false
  const hash = sha256(JSON.stringify(ledger))
  const before = await queries
    .selectFrom('ledgers')
    .select('hash')
    .where('analysis', '=', analysis)
    .where('story', '=', story.id)
    .executeTakeFirst()
  if (before?.hash === hash) return true

  const kept = { hash, body: packed(ledger), head: packed(headOf(ledger)) }
  await queries
    .insertInto('ledgers')
    .values({ analysis, story: story.id, ...kept })
    .onConflict((conflict) => conflict.columns(['analysis', 'story']).doUpdateSet(kept))
    .execute()
  const moved = before === undefined ? await movedElsewhere(queries, analysis, story.id) : null
  await queries
    .updateTable('stories')
    .set({ ...rollUp(ledger), moved: moved ?? session.now() })
    .where('analysis', '=', analysis)
    .where('id', '=', story.id)
    .execute()
  await keepAliases(queries, analysis, ledger)
  say('ledger', story.id)
  return true
}

/** That another analysis reads a story for the first time is no movement of the story. */
async function movedElsewhere(queries: Queries, analysis: string, id: string): Promise<string | null> {
  const shown = await shownAnalysis(queries)
  if (shown === null || shown === analysis) return null
  const live = await liveStory(queries, id, shown)
  if (live === null) return null
  const { moved } = await queries
    .selectFrom('stories')
    .select('moved')
    .where('analysis', '=', shown)
    .where('id', '=', live.id)
    .executeTakeFirstOrThrow()
  return moved
}

/** What the list of stories shows of a ledger. */
function rollUp({ story, reports }: KeptLedger) {
  const [top] = story.findings
  return {
    title: plain(story.title),
    first_day: story.from,
    last_day: story.to,
    articles: story.articles.length,
    outlets: new Set(reports.flatMap(({ outlet }) => outlet ?? [])).size,
    disputed: story.disagreements.length,
    failing: story.checks.filter(({ holds }) => holds === false).length,
    findings: story.findings.length,
    top:
      top === undefined
        ? null
        : JSON.stringify({ id: top.id, kind: top.kind, text: plain(findingWordsOf(story, top)) }),
  }
}

/** Names by which search finds one person or body, as the story knows them. */
async function keepAliases(queries: Queries, analysis: string, { story }: KeptLedger): Promise<void> {
  await queries.deleteFrom('aliases').where('analysis', '=', analysis).where('story', '=', story.id).execute()
  const several = story.entities.filter(({ names }) => names.length > 1)
  const numbers = await keepNames(
    queries,
    several.flatMap(({ names }) => names),
  )
  const rows = several.flatMap(({ names }, entity) => {
    const own = new Set(names.flatMap((name) => numbers.get(foldName(name)) ?? []))
    return own.size < 2 ? [] : [...own].map((name) => ({ analysis, story: story.id, entity, name }))
  })
  for (const some of batches(rows))
    await queries
      .insertInto('aliases')
      .values([...some])
      .execute()
}
