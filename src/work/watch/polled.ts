import type { Problem } from '../../article/problem.ts'
import type { Feed } from '../../store/feeds.ts'

/** What came of a look at a source. */
export interface Polled {
  /** Null where it could be read, or parts of it. */
  readonly failure: Problem | null
  /** When the server asked to be left alone until, in milliseconds since 1970. */
  readonly notBefore: number | null
  /** What a server marks this version by; left out where it said nothing new. */
  readonly marks: Partial<Pick<Feed, 'etag' | 'lastModified'>>
}
