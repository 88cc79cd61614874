import type { Article } from '../../article/article.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { type Reports, reportsOf } from '../../report/reports.ts'
import type { Store } from '../../store/store.ts'
import type { ListedStory } from '../../store/stories.ts'

/** A story with its ledger and the texts that the ledger points into, read together. */
export interface OpenStory {
  readonly listed: ListedStory
  readonly ledger: StoryLedger
  readonly reports: Reports
  readonly articles: ReadonlyMap<string, Article>
}

/** Gives a story with all that answers need of it; null where there is none. */
export type StoryReader = (id: string) => Promise<OpenStory | null>

/** Reports whose ledgers and texts are held in memory: some 50 kB each. */
export const HELD_REPORTS = 4000

/** Reads stories, and holds those that were asked for last for as long as their ledgers have not moved. */
export function storyReader(store: Store): StoryReader {
  const held = new Map<string, Promise<OpenStory>>()
  const moved = new Map<string, string>()
  return async (id) => {
    const listed = await store.stories.get(id)
    if (listed === null) return null
    const known = moved.get(listed.id) === listed.moved ? held.get(listed.id) : undefined
    const opened = known ?? open(store, listed)
    held.delete(listed.id)
    held.set(listed.id, opened)
    moved.set(listed.id, listed.moved)
    opened.catch(() => held.delete(listed.id))
    const story = await opened
    await forgetOldest(held)
    return { ...story, listed }
  }
}

async function forgetOldest(held: Map<string, Promise<OpenStory>>): Promise<void> {
  let reports = 0
  for (const [id, opened] of [...held].reverse()) {
    const story = await opened.catch(() => null)
    reports += story?.articles.size ?? 0
    // The one that was just asked for is held however large it is.
    if (reports > HELD_REPORTS && id !== [...held.keys()].at(-1)) held.delete(id)
  }
}

async function open(store: Store, listed: ListedStory): Promise<OpenStory> {
  const kept = await store.stories.ledger(listed.id)
  const ledger = kept?.story ?? unmade(listed)
  const versions = await store.articles.getAll(ledger.articles)
  const articles = new Map(versions.map(({ article }) => [article.id, article]))
  const texts = new Map(versions.map(({ article }) => [article.id, article.text]))
  return {
    listed,
    ledger,
    articles,
    reports: reportsOf({ articles: kept?.reports ?? [], stories: [] }, texts),
  }
}

/** A story whose ledger is still to be made: nothing is known of it yet. */
function unmade({ id, title, from, to }: ListedStory): StoryLedger {
  return {
    id,
    title: title ?? '',
    from,
    to,
    articles: [],
    parts: [],
    findings: [],
    dismissed: [],
    corrections: [],
    measures: [],
    claims: [],
    origins: [],
    disagreements: [],
    checks: [],
    syndication: [],
    quotations: [],
    entities: [],
    coverage: { outlets: [], rows: [] },
    timeline: [],
  }
}
