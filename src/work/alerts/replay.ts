import type { Annotations } from '../../annotate/annotations.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { reconcile } from '../../ledger/reconcile.ts'
import { digest } from '../../story/digest.ts'
import { byDay } from '../../story/grouping/by-day.ts'
import { type Grouped, StoryIndex } from '../../story/grouping/story-index.ts'
import { storyId } from '../../story/story-id.ts'
import { storyOf } from '../../story/story-of.ts'
import { type Alert, alertId, quotedFrom } from './alert.ts'
import type { Movement } from './movement.ts'
import { movementsOf } from './movements/movements.ts'
import { type AlertRule, rings } from './rule.ts'

/** An alert that would have rung, with the day on which its report came. */
export interface Rung {
  /** Null where the report has none. */
  readonly day: string | null
  readonly alert: Alert
}

/** When an undated report comes: after all others. */
const LAST = '9999-12-31'

const dayOf = (key: string): string | null => (key === LAST ? null : key)

/**
 * Runs rules over past articles as if they came day by day: what would have rung, each once. Undated articles come last.
 * A day costs what the stories cost that got a report on it, however many stand beside them.
 */
export function replay(articles: readonly Annotations[], rules: readonly AlertRule[]): readonly Rung[] {
  const byId = new Map(articles.map((each) => [each.article.id, each]))
  const texts = new Map(articles.map(({ article }) => [article.id, article]))
  const arriving = Map.groupBy(byId.values(), ({ published, article }) => published?.day ?? article.published ?? LAST)
  const index = new StoryIndex()
  const ledgers = new Map<string, StoryLedger>()
  const told = new Set<string>()

  const ledgerOf = (story: Grouped): StoryLedger =>
    reconcile(
      storyOf(
        story.map((part) => ({ annotations: byId.get(part.article) as Annotations, digest: part })),
        [],
      ),
    )
  const alertsOf = (movement: Movement, { id: story, title }: StoryLedger): readonly Alert[] =>
    rules
      .filter((rule) => rings(rule, movement, story))
      .map(({ name: rule }) => ({ id: alertId(rule, movement), rule }))
      .filter(({ id }) => !told.has(id) && told.add(id))
      .map(({ id, rule }) => ({ id, rule, story, title, movement, quotations: quotedFrom(movement.evidence, texts) }))

  return [...arriving.keys()].sort().flatMap((key) => {
    const { left, stories } = index.change([], (arriving.get(key) ?? []).flatMap(digest))
    const forerunners = left.map((parts) => ({ parts, ledger: ledgers.get(storyId(parts)) as StoryLedger }))
    for (const parts of left) ledgers.delete(storyId(parts))
    return stories.toSorted(byFirst).flatMap((story) => {
      const after = ledgerOf(story)
      ledgers.set(after.id, after)
      return movementsOf(forerunner(story, forerunners), after).flatMap((movement) =>
        alertsOf(movement, after).map((alert) => ({ day: dayOf(key), alert })),
      )
    })
  })
}

const byFirst = ([a]: Grouped, [b]: Grouped): number => byDay(a, b)

/** Of the stories that are no more as they were, the one that most of a story's parts were in; null for a new story. */
function forerunner(
  story: Grouped,
  left: readonly { readonly parts: Grouped; readonly ledger: StoryLedger }[],
): StoryLedger | null {
  const own = new Set(story)
  const shared = left.map(({ parts, ledger }) => ({ ledger, count: parts.filter((part) => own.has(part)).length }))
  const [best] = shared.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return best?.ledger ?? null
}
