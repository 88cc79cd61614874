import type { KeptCorrection } from '../story/correction.ts'
import type { Instant } from './page.ts'

/** A correction with where it holds and whether it still does. */
export interface StoredCorrection extends KeptCorrection {
  /** The story that it was made in. */
  readonly story: string
  /** Who took it back, and when; null while it holds. */
  readonly undone: { readonly by: string; readonly when: Instant } | null
}

/** What people have set right. Nothing is ever deleted. They outlive every analysis. */
export interface Corrections {
  /** Keeps a correction by its id; false where it is there already. The story's ledger becomes stale with it. */
  add(correction: KeptCorrection, story: string): Promise<boolean>
  /** False where there is none or it has been undone. The story's ledger becomes stale with it. */
  undo(id: string, by: string): Promise<boolean>
  get(id: string): Promise<StoredCorrection | null>
  /**
   * What holds for a story of these reports: what was said of the reports' words, in whatever story, and what was said of
   * names in this one (also under the ids it had). In the order made.
   */
  bearingOn(story: string, articles: readonly string[], analysis: string): Promise<readonly StoredCorrection[]>
  /** In the order made; of a story (also under the ids it had before), or of all. `undone`: those too. */
  list(of: { readonly story?: string; readonly undone?: boolean }): Promise<readonly StoredCorrection[]>
}
