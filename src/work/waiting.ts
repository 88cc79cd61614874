import type { Store } from '../store/store.ts'
import { setAsideBefore } from './unread.ts'
import type { Version } from './version.ts'

const PAGE = 500

/** The first so many articles that this analysis has yet to read, by order of arrival; without those that it fails on. */
export async function waitingArticles(store: Store, analysis: string, limit: number): Promise<readonly Version[]> {
  const aside = await setAsideBefore(store, analysis)
  const found: Version[] = []
  for (let after: string | null = null; ; ) {
    const page: Page = await store.articles.waiting(analysis, { limit: PAGE, after })
    found.push(...page.items.filter((one) => !aside(one)))
    after = page.next
    if (after === null || found.length >= limit) return found.slice(0, limit)
  }
}

interface Page {
  readonly items: readonly Version[]
  readonly next: string | null
}
