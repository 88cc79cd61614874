import type { Store } from '../store/store.ts'
import type { StaleStory } from '../store/stories.ts'
import { waitingArticles } from './waiting.ts'

/** From so many reports on a ledger takes long enough to make that it is made once for many that come in. */
const LARGE = 100
/** So long, in milliseconds, a reader waits for a ledger while reports keep coming in: at least, and for each of its reports. */
const LONGEST = 60_000
/** A ledger takes some 25 ms a report to make, so that most of the time is left for reading what comes in. */
const LONGEST_EACH = 100

/** Whether reports wait to be read. */
export const moreCome = async (store: Store, analysis: string): Promise<boolean> =>
  (await waitingArticles(store, analysis, 1)).length > 0

/** Whether a stale story's ledger is to be made now. A large one's is put off while reports wait to be read, for a while. */
export async function isDue(
  { members, since }: Pick<StaleStory, 'members' | 'since'>,
  more: () => Promise<boolean>,
  now: Date,
): Promise<boolean> {
  const longest = Math.max(LONGEST, LONGEST_EACH * members.length)
  if (members.length < LARGE || now.getTime() - Date.parse(since) >= longest) return true
  return !(await more())
}
