import type { Instant } from './page.ts'

/** Work that is to be done, or done again. */
export interface Job {
  /** `fetch https://…`: the same work has the same key. */
  readonly key: string
  readonly kind: string
  /** Anything that JSON can hold. */
  readonly task: unknown
  /** Null: not again. */
  readonly due: Instant | null
  readonly attempts: number
  /** What went wrong last. */
  readonly problem: string | null
}

/** Work for the process that has the store to itself, kept over a restart. (Many processes share pg-boss instead.) */
export interface Jobs {
  /** Adds work; a key that waits already changes nothing. */
  add(jobs: readonly (Pick<Job, 'key' | 'kind' | 'task'> & { readonly due: Instant })[]): Promise<void>
  /** Takes what is due, oldest first, and no other taker gets it until `until`. Counts an attempt. */
  take(kind: string, now: Instant, until: Instant, limit: number): Promise<readonly Job[]>
  done(keys: readonly string[]): Promise<void>
  /** To be tried again then; null: never again, it stays listed with its problem. */
  failed(key: string, problem: string, again: Instant | null): Promise<void>
  list(kind?: string): Promise<readonly Job[]>
}
