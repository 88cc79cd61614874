import type { PlacedDigest } from '../store/annotations.ts'
import type { Store } from '../store/store.ts'
import type { Membership, Regrouping } from '../store/stories.ts'
import { type Change, type Grouped, StoryIndex } from '../story/grouping/story-index.ts'
import { storyId } from '../story/story-id.ts'

/** Digests read at once while an index is built or catches up. */
const PAGE = 1000
/** More than any transaction saves. */
const MOST_AT_ONCE = 1_000_000

/**
 * The stories of one analysis as this process knows them: an index in memory that catches up, under the lock of all
 * grouping, with what other processes have placed. One that a transaction failed on is built anew.
 */
export class StoryPlaces {
  readonly #analysis: string
  #index: StoryIndex | null = null
  /** The last place that the index knows of. */
  #last = 0

  constructor(analysis: string) {
    this.#analysis = analysis
  }

  /**
   * Puts what `save` leaves without a place into stories, in the transaction that saves it; no other process meanwhile.
   * @returns the stories that came of it
   */
  async placing(store: Store, save: (store: Store) => Promise<void>): Promise<readonly string[]> {
    try {
      return await store.locked(`grouping ${this.#analysis}`, async (own) => {
        const index = await this.#caughtUp(own)
        await save(own)
        return this.#place(index, own)
      })
    } catch (error) {
      // The index may hold what the transaction has taken back.
      this.#index = null
      this.#last = 0
      throw error
    }
  }

  async #place(index: StoryIndex, { annotations, stories }: Store): Promise<readonly string[]> {
    const digests = await annotations.unplaced(this.#analysis, MOST_AT_ONCE)
    if (digests.length === 0) return []
    const change = regrouping(index.change([], digests))
    this.#last = await annotations.place(this.#analysis, digests)
    await stories.regroup(this.#analysis, change)
    return change.stories.map(({ id }) => id)
  }

  async #caughtUp(store: Store): Promise<StoryIndex> {
    const news: PlacedDigest[] = []
    for (;;) {
      const page = await store.annotations.placed(this.#analysis, this.#last, PAGE)
      news.push(...page)
      this.#last = page.at(-1)?.place ?? this.#last
      if (page.length < PAGE) break
    }
    const digests = news.map(({ digest }) => digest)
    if (this.#index === null) this.#index = new StoryIndex(digests)
    // Others have kept what this makes of the stories.
    else if (digests.length > 0) this.#index.change([], digests)
    return this.#index
  }
}

const regrouping = ({ left, stories }: Change): Regrouping => ({
  left: left.map(storyId),
  stories: stories.map(membership),
})

const membership = (story: Grouped): Membership => ({
  id: storyId(story),
  members: story.map(({ article, subject }) => ({ article, subject })),
})
