/** One voice that gives two figures this near to each other means one thing; farther apart, two. */
export const SLIP = 1.1

/** Tolls of one event that differ by no more. */
export const NEARLY = 1.25

/** Beyond this factor a figure has not developed: somebody is wrong. */
export const MOST_DEVELOPED = 2

/** A source that gives a figure so many times another, in a report that doesn't say so, is at odds with itself. */
export const MOST_REVISED = 5
