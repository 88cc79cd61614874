import { annotate } from '../../annotate/annotate.ts'
import type { Article } from '../../article/article.ts'
import { articleOf } from '../../article/record.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { reconcile } from '../../ledger/reconcile.ts'
import type { Store } from '../../store/store.ts'
import type { KeptCorrection } from '../../story/correction.ts'
import { bankOwnWords, ferry, fires, twoInOne, wire } from '../../story/fixtures/reports.ts'
import { group } from '../../story/group.ts'

/** Reports on a ferry, two fires, a bank and, below a heading of one of them, a library. */
export const reports: readonly Article[] = [...ferry, ...fires, ...wire, bankOwnWords, twoInOne].map((report) =>
  articleOf(report, report.id),
)

/** The ledgers of all these articles at once, by story. */
export function ledgersAtOnce(
  articles: readonly Article[],
  corrections: readonly KeptCorrection[] = [],
): ReadonlyMap<string, string> {
  return byStory(group(articles.map(annotate), corrections).map(reconcile))
}

/** All the ledgers that a store holds, by story. */
export async function ledgersKept({ stories }: Store): Promise<ReadonlyMap<string, string>> {
  const { items } = await stories.list({ limit: 500 })
  const kept = await Promise.all(items.map(({ id }) => stories.ledger(id)))
  return byStory(kept.flatMap((one) => one?.story ?? []))
}

const byStory = (ledgers: readonly StoryLedger[]): ReadonlyMap<string, string> =>
  new Map(ledgers.map((ledger) => [ledger.id, JSON.stringify(ledger)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
