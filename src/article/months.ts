import { lexicon } from '../lexicon.ts'

/** The English months as they are cut short, each with its number: "jan", "01". */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  lexicon<{ readonly short: string; readonly number: string }>('article-months').map(({ short, number }) => [
    short,
    number,
  ]),
)

const short = [...MONTHS.keys()].join('|')

/** Part of a pattern: a month, whole or cut short ("November", "Nov."). */
export const MONTH = `(?:${short})[a-z]{0,6}\\.?`

/** The same, with what `MONTHS` knows it by as the group `month`. */
export const MONTH_NAMED = `(?<month>${short})[a-z]{0,6}\\.?`
