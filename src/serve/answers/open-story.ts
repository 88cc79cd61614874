import type { Article } from '../../article/article.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { unmade } from '../../ledger/unmade.ts'
import { type Reports, reportsOf } from '../../report/parts/reports.ts'
import type { ArticleVersion } from '../../store/articles.ts'
import { headOf, type LedgerHead } from '../../store/ledger-head.ts'
import type { Store } from '../../store/store.ts'
import type { ListedStory } from '../../store/stories.ts'

/** A story with its ledger and the texts that the ledger points into, read together. */
export interface OpenStory {
  readonly listed: ListedStory
  readonly ledger: StoryLedger
  readonly reports: Reports
  readonly articles: ReadonlyMap<string, Article>
}

/** What opens a story's page, with the texts that it points into. */
export interface StoryHead extends Pick<OpenStory, 'listed' | 'reports' | 'articles'> {
  readonly head: LedgerHead
}

/** Gives a story with all that answers need of it; null where there is none. */
export type StoryReader = (id: string) => Promise<OpenStory | null>

/** Reports whose ledgers and texts are held in memory: some 50 kB each. */
export const HELD_REPORTS = 4000

interface Held {
  /** When the ledger that is held last changed. */
  readonly moved: string
  readonly reports: number
  readonly story: Promise<OpenStory>
}

/** Reads stories, and holds those that were asked for last for as long as their ledgers have not moved. */
export function storyReader(store: Store): StoryReader {
  const held = new Map<string, Held>()
  return async (id) => {
    const listed = await store.stories.get(id)
    if (listed === null) return null
    const known = held.get(listed.id)
    const { moved, articles } = listed
    const one = known?.moved === moved ? known : { moved, reports: articles, story: open(store, listed) }
    held.delete(listed.id)
    held.set(listed.id, one)
    forgetOldest(held)
    try {
      return { ...(await one.story), listed }
    } catch (error) {
      if (held.get(listed.id) === one) held.delete(listed.id)
      throw error
    }
  }
}

/** The one that was just asked for is held however large it is. */
function forgetOldest(held: Map<string, Held>): void {
  let reports = 0
  for (const [place, [id, one]] of [...held].reverse().entries()) {
    reports += one.reports
    if (place > 0 && reports > HELD_REPORTS) held.delete(id)
  }
}

/** Opens a story at its head, without parsing its ledger; null where there is none. */
export async function openHead(store: Store, id: string): Promise<StoryHead | null> {
  const listed = await store.stories.get(id)
  if (listed === null) return null
  const head = (await store.stories.head(listed.id)) ?? headOf({ story: nothingOf(listed), reports: [] })
  const articles = await textsOf(
    store,
    listed.moved,
    head.reports.map(({ entry }) => entry.id),
  )
  const reports = head.reports.map((one) => ({ ...one, text: articles.get(one.entry.id)?.text ?? '' }))
  return { listed, head, articles, reports: new Map(reports.map((one) => [one.entry.id, one])) }
}

async function open(store: Store, listed: ListedStory): Promise<OpenStory> {
  const kept = await store.stories.ledger(listed.id)
  const ledger = kept?.story ?? nothingOf(listed)
  const articles = await textsOf(store, listed.moved, ledger.articles)
  const texts = new Map([...articles].map(([id, { text }]) => [id, text]))
  return {
    listed,
    ledger,
    articles,
    reports: reportsOf({ articles: kept?.reports ?? [], stories: [] }, texts),
  }
}

/** The texts that a ledger points into. */
async function textsOf(store: Store, moved: string, ids: readonly string[]): Promise<ReadonlyMap<string, Article>> {
  const current = await store.articles.getAll(ids)
  const versions = await Promise.all(current.map((one) => asReconciled(store, moved, one)))
  return new Map(versions.map(({ article }) => [article.id, article]))
}

/**
 * The text that the ledger points into: not one that came in since the ledger last moved, which it was not made of (or
 * which changed nothing that it points at), but the one before.
 */
async function asReconciled(store: Store, moved: string, current: ArticleVersion): Promise<ArticleVersion> {
  let version = current
  while (version.version > 1 && version.seen > moved) {
    const before = await store.articles.get(current.article.id, version.version - 1)
    if (before === null) return version
    version = before
  }
  return version
}

/** A story whose ledger is still to be made: nothing is known of it yet. */
const nothingOf = ({ id, title, from, to }: ListedStory): StoryLedger => unmade({ id, title: title ?? '', from, to })
