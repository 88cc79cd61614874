import type { Failing } from './fetched.ts'

/** What is held of a site's robots.txt. */
export interface Rules {
  /** Why a page may not be fetched; null where it may. */
  readonly refusal: (url: URL) => Failing | null
  /** Milliseconds between requests that it asks for; 0 where it asks for none. */
  readonly crawlDelay: number
  /** Whether the file was read, isn't there, or could not be had. */
  readonly file: 'read' | 'none' | 'unreachable'
  /** Until when this is taken to hold, in milliseconds since 1970. */
  readonly until: number
}
