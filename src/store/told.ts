import type { Instant } from './page.ts'

/** Something that was told to somebody. */
export interface Told {
  readonly channel: string
  readonly key: string
  readonly when: Instant
}

/** What has been told, and to whom, so that nothing is told twice. */
export interface ToldLog {
  /** Takes these upon the caller to tell: those that nobody has taken before, once each. */
  claim(channel: string, keys: readonly string[]): Promise<readonly string[]>
  /** Gives one back that could not be told, so that it can be tried again. */
  release(channel: string, key: string): Promise<void>
  list(channel: string, limit: number): Promise<readonly Told[]>
}
