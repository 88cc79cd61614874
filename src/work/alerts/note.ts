import { createHash } from 'node:crypto'
import type { Evidence } from '../../article/article.ts'
import type { KeptLedger } from '../../store/kept-ledger.ts'
import type { Store } from '../../store/store.ts'
import type { LedgerListener } from '../ledger-change.ts'
import { type Quoted, quotedFrom, type ToldMovement } from './alert.ts'
import type { Movement } from './movement.ts'
import { movementsOf } from './movements/movements.ts'
import { silentCorrections } from './movements/silent-corrections.ts'

/** The kind of job by which a movement waits for the rules that it may ring. */
export const MOVEMENT_JOB = 'movement'

/** Words of its evidence that a movement carries. */
const MOST_QUOTED = 6
/** Of a story's reports, those changed last are looked at for silent corrections. */
const LAST_CHANGED = 20

/**
 * Notes what moved in a changed ledger, in the transaction that keeps the ledger: each movement once, whatever process
 * made the ledger and however often. Another version of the program, or a person's correction, is no news.
 */
export const noteMovements: LedgerListener = async ({ before, after, story, reread }, store) => {
  if (reread || (before !== null && said(before) !== said(after))) return
  const moved = [...movementsOf(before?.story ?? null, after.story), ...(await revisions(story, store))]
  if (moved.length === 0) return
  const fresh = new Set(
    await store.told.claim(
      'movements',
      moved.map((one) => one.key),
    ),
  )
  const noted = moved.filter((one) => fresh.delete(one.key))
  const told = await Promise.all(
    noted.map(async (movement): Promise<ToldMovement> => {
      const quotations = await quoted(movement.evidence.slice(0, MOST_QUOTED), store)
      return { story, title: after.story.title, movement, quotations }
    }),
  )
  await store.jobs.add(
    told.map((one) => ({
      key: `${MOVEMENT_JOB} ${digest(one.movement)}`,
      kind: MOVEMENT_JOB,
      task: one,
      due: AT_ONCE,
    })),
  )
}

/** What persons have set right in a story. */
const said = ({ story }: KeptLedger): string => story.corrections.map(({ id }) => id).join(' ')

/** Due whatever the clock says. */
const AT_ONCE = new Date(0).toISOString()

const digest = ({ key }: Movement): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

/** What the reports of a story that changed last took back without a word. */
async function revisions(story: string, store: Store): Promise<readonly Movement[]> {
  const { items } = await store.articles.list({ story, limit: LAST_CHANGED })
  const changed = items.filter(({ version }) => version > 1)
  const found = await Promise.all(
    changed.map(async ({ id, outlet, version }) => {
      const [versions, before, after] = await Promise.all([
        store.articles.versions(id),
        store.articles.get(id, version - 1),
        store.articles.get(id, version),
      ])
      const changes = versions.find((one) => one.version === version)?.changes
      if (!before || !after || !changes) return []
      const texts = { before: before.article.text, after: after.article.text }
      return silentCorrections({ article: id, outlet, version, ...texts, changes })
    }),
  )
  return found.flat()
}

async function quoted(evidence: readonly Evidence[], store: Store): Promise<readonly Quoted[]> {
  const articles = await store.articles.getAll([...new Set(evidence.map(({ article }) => article))])
  return quotedFrom(evidence, new Map(articles.map(({ article }) => [article.id, article])))
}
