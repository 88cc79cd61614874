/** Part of a long list. `next` is handed back to get what follows; null at the end. It means nothing else to the caller. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** Which part of a list is asked for. */
export interface Paging {
  /** At most this many; 50 if left out, never more than 500. */
  readonly limit?: number
  /** `Page.next` of the part before. One that the store didn't give is refused with a `StoreProblem`. */
  readonly after?: string | null
}

/** A moment, ISO 8601 in UTC with milliseconds: as text they sort as in time. */
export type Instant = string
