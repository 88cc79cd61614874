import type { Problem } from '../problem.ts'

/** What a server gave to recognise a version of a page by; sent back to it, so that it need not send the page again. */
export interface Validators {
  /** The address that gave them: another one's version may bear the same mark. */
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What came of a URL. */
export interface Fetched {
  readonly kind: 'fetched'
  /** The address that answered, after redirects. */
  readonly url: string
  /** Where the page lives now, if every redirect on the way said that it moved for good. */
  readonly movedTo: string | null
  /** The body, unpacked from its transfer. */
  readonly bytes: Uint8Array
  /** "text/html", in lower case; null where the server doesn't say. */
  readonly mediaType: string | null
  /** The encoding that the server names, in lower case. */
  readonly charset: string | null
  readonly validators: Validators | null
}

/** The page is as it was when its validators were given. */
export interface Unchanged {
  readonly kind: 'unchanged'
  readonly url: string
  readonly validators: Validators
}

/** Why a URL was not fetched. */
export interface FetchFailure extends Problem {
  readonly kind: 'failed'
  /** The server's status, where it gave one. */
  readonly status: number | null
  /** Whether it may work another time. */
  readonly again: boolean
  /** When the server asked to be left alone until, in milliseconds since 1970. */
  readonly notBefore: number | null
}

/** What came of fetching an address. */
export type FetchResult = Fetched | Unchanged | FetchFailure

/** What went wrong, before it is known which URL was asked for. */
export type Failing = Omit<FetchFailure, 'kind' | 'where'>

/** A failure that trying again won't mend. */
export const final = (problem: string, advice: string, status: number | null = null): Failing => ({
  problem,
  advice,
  status,
  again: false,
  notBefore: null,
})

/** A failure that may be gone another time. */
export const passing = (
  problem: string,
  advice = 'try again later',
  status: number | null = null,
  notBefore: number | null = null,
): Failing => ({ problem, advice, status, again: true, notBefore })
