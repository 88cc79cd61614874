import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../../store/store.ts'
import type { ListedStory } from '../../store/stories.ts'
import { HELD_REPORTS, type StoryReader } from './open-story.ts'

/** Stories of so many reports take long enough to open that it is done before somebody asks. */
const LARGE = 100
/** Stories that are looked through for large ones, the last to move first. */
const LATEST = 100
const LOOK_MS = 2000
const BATCH = 500

/** Opens large stories ahead, the last to move first, and again when their ledgers change, until the signal ends it. */
export async function keepOpen(store: Store, read: StoryReader, signal: AbortSignal): Promise<void> {
  let after = await store.events.latest()
  // Opening one holds up all others for a second: what is asked first, a story's head above all, is answered first.
  await sleep(LOOK_MS, undefined, { signal }).catch(() => {})
  const { items } = await store.stories.list({ limit: LATEST })
  const large = fitting(items.filter(({ articles }) => articles >= LARGE))
  // The last to be opened is the last to be let go of.
  for (const { id } of [...large].reverse()) if (!signal.aborted) await read(id)
  while (!signal.aborted) {
    await sleep(LOOK_MS, undefined, { signal }).catch(() => {})
    const changed = await store.events.since(after, BATCH)
    after = changed.at(-1)?.id ?? after
    const moved = new Set(changed.flatMap(({ kind, about }) => (kind === 'ledger' ? about : [])))
    for (const id of moved) {
      if (signal.aborted) return
      const listed = await store.stories.get(id)
      if (listed && listed.articles >= LARGE) await read(id)
    }
  }
}

/** The first so many as are held at once. */
function fitting(stories: readonly ListedStory[]): readonly ListedStory[] {
  let reports = 0
  return stories.filter(({ articles }) => {
    reports += articles
    return reports <= HELD_REPORTS
  })
}
