import type { Day } from '../article/article.ts'
import type { Finding } from '../ledger/ledger.ts'
import type { KeptLedger } from './kept-ledger.ts'
import type { LedgerHead } from './ledger-head.ts'
import type { Instant, Page, Paging } from './page.ts'

/** One part of an article in a story. */
export interface StoryMember {
  readonly article: string
  /** `Digest.subject`. */
  readonly subject: number
}

/** Which reports are one story. */
export interface Membership {
  /** As `group` names it. */
  readonly id: string
  readonly members: readonly StoryMember[]
}

/** What grouping did: these stories are no more as they were, and these are what became of them. */
export interface Regrouping {
  readonly left: readonly string[]
  readonly stories: readonly Membership[]
}

/** A story that is not reconciled since its members, their texts or a correction changed. */
export interface StaleStory extends Membership {
  /** Counts the changes. `saveLedger` wants it back. */
  readonly revision: number
  /** When the first change came that its ledger doesn't know. */
  readonly since: Instant
}

/** A row of the list of stories: counts and the first finding, read from no ledger. */
export interface ListedStory {
  readonly id: string
  /** Null until it has been reconciled. */
  readonly title: string | null
  readonly from: Day | null
  readonly to: Day | null
  readonly articles: number
  readonly outlets: number
  readonly disputed: number
  /** Checks that do not hold. */
  readonly failing: number
  readonly findings: number
  readonly top: Pick<Finding, 'id' | 'kind' | 'text'> | null
  /** When its ledger last came out another. */
  readonly moved: Instant
  /** Whether a newer ledger is on its way. */
  readonly stale: boolean
}

/** Stories, their reports and their ledgers, each analysis apart. Without `analysis`: the one that is shown. */
export interface Stories {
  /** Puts reports into stories. An id that is no more leads on to the story that took most of its members. */
  regroup(analysis: string, change: Regrouping): Promise<void>
  /** Longest waiting first. */
  stale(analysis: string, limit: number): Promise<readonly StaleStory[]>
  /** This one, if it is stale. */
  staleStory(analysis: string, id: string): Promise<StaleStory | null>
  countStale(analysis: string): Promise<number>
  /** Says that these are to be reconciled again: after a correction, say. */
  touch(analysis: string, ids: readonly string[]): Promise<void>
  /**
   * Keeps a ledger made of the story as it was at `revision`; false, and nothing kept, where the story has changed
   * since. `moved` is now if the ledger came out another than the one before.
   */
  saveLedger(analysis: string, ledger: KeptLedger, revision: number): Promise<boolean>
  /** The story of this id or of the id it leads to; null where there is none. */
  get(id: string, analysis?: string): Promise<ListedStory | null>
  /** Newest movement first. */
  list(paging: Paging, analysis?: string): Promise<Page<ListedStory>>
  /** The last ledger; null before the first. */
  ledger(id: string, analysis?: string): Promise<KeptLedger | null>
  /** What opens the page of a story, read without the rest of its ledger; null before the first. */
  head(id: string, analysis?: string): Promise<LedgerHead | null>
  members(id: string, analysis?: string): Promise<readonly StoryMember[]>
  /** The stories that an article stands in. */
  ofArticle(article: string, analysis?: string): Promise<readonly ListedStory[]>
  count(analysis?: string): Promise<number>
  /** The analysis that readers are shown; null before the first. */
  shown(): Promise<string | null>
  /** Shows this analysis from now on: once its stories are complete. */
  show(analysis: string): Promise<void>
  /**
   * Forgets what analyses other than these found; articles, corrections and what has been told stay. Done in many small
   * transactions; one that is broken off is taken up by the next.
   */
  forgetOtherAnalyses(kept: readonly string[]): Promise<void>
}
