/** The English months as they are cut short, each with its number: "jan", "01". */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, i) => [
    new Date(Date.UTC(2000, i, 1)).toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase(),
    String(i + 1).padStart(2, '0'),
  ]),
)

const short = [...MONTHS.keys()].join('|')

/** Part of a pattern: a month, whole or cut short ("November", "Nov."). */
export const MONTH = `(?:${short})[a-z]{0,6}\\.?`

/** The same, with what `MONTHS` knows it by as the group `month`. */
export const MONTH_NAMED = `(?<month>${short})[a-z]{0,6}\\.?`
