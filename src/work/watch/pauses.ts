const MINUTE = 60_000
const LONGEST = 24 * 60 * MINUTE
/** After this many tries, over some four days, a page is given up. */
export const TRIES = 12

/** Milliseconds to wait after so many failures in a row: a minute, and twice as long each time, up to a day. */
export const pauseAfter = (failures: number): number => Math.min(LONGEST, MINUTE * 2 ** Math.min(failures - 1, 20))

/** Milliseconds after which a report that was read is looked at again: most corrections come early. */
const AGAIN = [60, 5 * 60, 18 * 60, 2 * 24 * 60, 4 * 24 * 60].map((minutes) => minutes * MINUTE)

/** How long to wait before a report is looked at again that has been looked at so many times; null: no more. */
export const restAfter = (visits: number): number | null => AGAIN[visits - 1] ?? null
