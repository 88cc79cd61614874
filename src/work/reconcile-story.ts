import { reconcile } from '../ledger/reconcile.ts'
import { reportEntries } from '../ledger/report-entry.ts'
import type { StoredCorrection } from '../store/corrections.ts'
import type { KeptLedger } from '../store/kept-ledger.ts'
import type { Store } from '../store/store.ts'
import type { StaleStory } from '../store/stories.ts'
import type { KeptCorrection } from '../story/correction.ts'
import { inOrder } from '../story/corrections/apply.ts'
import { digest } from '../story/digest.ts'
import { byDay } from '../story/grouping/by-day.ts'
import { storyOf } from '../story/story-of.ts'
import { listeners } from './listeners.ts'

/**
 * Makes a stale story's ledger anew and keeps it, if the story is still as it was; hands the change on to all listeners.
 * @returns whether it was kept. It isn't where a report waits to be read in a newer version: the last ledger stands
 * until then.
 */
export async function reconcileStory(store: Store, analysis: string, stale: StaleStory): Promise<boolean> {
  const ledger = await ledgerOf(store, analysis, stale)
  if (ledger === null) return false
  return store.locked(`ledger ${stale.id}`, async (own) => {
    const story = await own.stories.get(stale.id, analysis)
    if (!story?.stale) return false
    const before = await own.stories.ledger(stale.id, analysis)
    if (!(await own.stories.saveLedger(analysis, ledger, stale.revision))) return false
    const shown = await own.stories.shown()
    const change = {
      key: `${analysis} ${stale.id} ${stale.revision}`,
      story: stale.id,
      before,
      after: ledger,
      reread: shown !== analysis,
    }
    for (const listener of listeners) await listener(change, own)
    return true
  })
}

/** Null where one of its reports can't be had as it was grouped. */
async function ledgerOf(store: Store, analysis: string, { id, members }: StaleStory): Promise<KeptLedger | null> {
  const articles = [...new Set(members.map(({ article }) => article))]
  const annotated = await store.annotations.of(analysis, articles)
  if (annotated.length < articles.length) return null
  const parts = new Set(members.map(({ article, subject }) => `${article}#${subject}`))
  const found = annotated
    .flatMap((annotations) => digest(annotations).map((one) => ({ annotations, digest: one })))
    .filter(({ digest: { article, subject } }) => parts.has(`${article}#${subject}`))
    .sort((a, b) => byDay(a.digest, b.digest))
  if (found.length < parts.size) return null
  const story = storyOf(found, inOrder((await store.corrections.bearingOn(id, articles, analysis)).map(kept)))
  return { story: reconcile(story), reports: reportEntries(annotated, story.syndication) }
}

const kept = ({ id, by, when, correction }: StoredCorrection): KeptCorrection => ({ id, by, when, correction })
