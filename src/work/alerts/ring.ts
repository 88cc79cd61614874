import type { Evidence } from '../../article/article.ts'
import type { Store } from '../../store/store.ts'
import type { KeptLedger } from '../../store/stories.ts'
import type { LedgerListener } from '../ledger-change.ts'
import { type Alert, alertId, type Quoted } from './alert.ts'
import type { Movement } from './movement.ts'
import { movementsOf } from './movements/movements.ts'
import { silentCorrections } from './movements/silent-corrections.ts'
import { type AlertRule, rings } from './rule.ts'

/** The kind of job by which an alert waits to be sent. */
export const ALERT_JOB = 'alert'

/** Words that an alert quotes of its evidence. */
const MOST_QUOTED = 6
/** Of a story's reports, those changed last are looked at for silent corrections. */
const LAST_CHANGED = 20

/** What an alert's job holds: where it goes stands in the rule, whose secrets stay in its file. */
export interface AlertTask {
  readonly alert: Alert
  readonly channel: number
}

/**
 * Turns changed ledgers into alerts that wait to be sent, each once for each rule and channel: what a rule has rung for
 * is remembered with the ledger, in one transaction. Another version of the program, or a person's correction, is no news.
 */
export function ringer(rules: readonly AlertRule[], now: () => Date): LedgerListener {
  return async ({ before, after, story, reread }, store) => {
    if (reread || rules.length === 0) return
    const moved = [...movementsOf(before?.story ?? null, after.story), ...(await revisions(story, store))]
    for (const rule of rules) {
      const ringing = moved.filter((movement) => rings(rule, movement, story))
      const ids = ringing.map((movement) => alertId(rule.name, movement))
      const fresh = new Set(await store.told.claim(`rule ${rule.name}`, ids))
      for (const [i, movement] of ringing.entries()) {
        if (!fresh.delete(ids[i] as string)) continue
        const alert = await alertOf(rule, movement, after, story, store)
        await store.jobs.add(
          rule.channels.map((_, channel) => ({
            key: `${ALERT_JOB} ${alert.id} ${channel}`,
            kind: ALERT_JOB,
            task: { alert, channel } satisfies AlertTask,
            due: now().toISOString(),
          })),
        )
      }
    }
  }
}

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

async function alertOf(
  rule: AlertRule,
  movement: Movement,
  after: KeptLedger,
  story: string,
  store: Store,
): Promise<Alert> {
  return {
    id: alertId(rule.name, movement),
    rule: rule.name,
    story,
    title: after.story.title,
    movement,
    quotations: await quoted(movement.evidence.slice(0, MOST_QUOTED), store),
  }
}

async function quoted(evidence: readonly Evidence[], store: Store): Promise<readonly Quoted[]> {
  const articles = await store.articles.getAll([...new Set(evidence.map(({ article }) => article))])
  const byId = new Map(articles.map(({ article }) => [article.id, article]))
  return evidence.flatMap(({ article: id, start, end }) => {
    const article = byId.get(id)
    if (!article) return []
    const { outlet, url, published, text } = article
    return [{ article: id, outlet, url, published, words: text.slice(start, end), start, end }]
  })
}
