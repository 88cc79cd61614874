import type { Store } from '../store/store.ts'

/**
 * Shows readers what this analysis finds: at once where nothing is shown yet, else when it has read all there is.
 * @returns what to call when nothing waits any more. A process that was there before, and reads as an earlier version
 * of the program, never takes the place back.
 */
export async function taking(store: Store, analysis: string): Promise<() => Promise<void>> {
  const before = await store.stories.shown()
  if (before === null) await store.stories.show(analysis)
  let taken = before === null || before === analysis
  return async () => {
    if (taken) return
    await store.transaction(async (own) => {
      await own.stories.show(analysis)
      await own.stories.forgetOtherAnalyses([analysis])
    })
    taken = true
  }
}
