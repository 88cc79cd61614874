import type { Store } from '../store/store.ts'
import { isDone, progressOf } from './progress.ts'

/**
 * Shows readers what this analysis finds: at once where nothing is shown yet, else when it has read all there is; what the
 * one before found is forgotten then.
 * @returns what to call from time to time. A process that was there before, and reads as an earlier version of the
 * program, never takes the place back.
 */
export async function taking(store: Store, analysis: string): Promise<() => Promise<void>> {
  const before = await store.stories.shown()
  if (before === null) await store.stories.show(analysis)
  let taken = before === null || before === analysis
  return async () => {
    if (taken || !isDone(await progressOf(store, analysis))) return
    await store.transaction(async (own) => {
      await own.stories.show(analysis)
      await own.stories.forgetOtherAnalyses([analysis])
    })
    taken = true
  }
}
