import type { Annotations } from '../../annotate/annotations.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { reconcile } from '../../ledger/reconcile.ts'
import { group } from '../../story/group.ts'
import type { Story } from '../../story/story.ts'
import { type Alert, alertId } from './alert.ts'
import { movementsOf } from './movements/movements.ts'
import { type AlertRule, rings } from './rule.ts'

/** An alert that would have rung, with the day on which its report came. */
export interface Rung {
  readonly day: string
  readonly alert: Alert
}

/**
 * Runs rules over past articles as if they came day by day: what would have rung, each once. Undated articles come last.
 */
export function replay(articles: readonly Annotations[], rules: readonly AlertRule[]): readonly Rung[] {
  const dayOf = ({ published, article }: Annotations): string => published?.day ?? article.published ?? '9999-12-31'
  const days = [...new Set(articles.map(dayOf))].sort()
  const byId = new Map(articles.map(({ article }) => [article.id, article]))
  const told = new Set<string>()
  let known: readonly StoryLedger[] = []
  // A story that got no report since yesterday is what it was.
  const made = new Map<string, StoryLedger>()
  const ledgerOf = (story: Story): StoryLedger => {
    const key = JSON.stringify(story.parts)
    const ledger = made.get(key) ?? reconcile(story)
    made.set(key, ledger)
    return ledger
  }
  return days.flatMap((day) => {
    const so = articles.filter((one) => dayOf(one) <= day)
    const ledgers = group(so).map(ledgerOf)
    const rung = ledgers.flatMap((after) => {
      const before = forerunner(after, known)
      return movementsOf(before, after).flatMap((movement) =>
        rules
          .filter((rule) => rings(rule, movement, after.id))
          .flatMap((rule): readonly Rung[] => {
            const id = alertId(rule.name, movement)
            if (told.has(id)) return []
            told.add(id)
            const quotations = movement.evidence.flatMap(({ article: at, start, end }) => {
              const article = byId.get(at)
              if (!article) return []
              const { outlet, url, text } = article
              return [
                { article: at, outlet, url, published: article.published, words: text.slice(start, end), start, end },
              ]
            })
            return [{ day, alert: { id, rule: rule.name, story: after.id, title: after.title, movement, quotations } }]
          }),
      )
    })
    known = ledgers
    return rung
  })
}

/** The earlier story that most of a story's reports were in; null for a new one. */
function forerunner(after: StoryLedger, known: readonly StoryLedger[]): StoryLedger | null {
  const own = new Set(after.articles)
  const shared = known.map((story) => ({ story, count: story.articles.filter((id) => own.has(id)).length }))
  const [best] = shared.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return best?.story ?? null
}
