import type { Check } from '../ledger/ledger.ts'

/** What fails, then what can't be decided, then what holds; that a day was the day of the week that it is called comes last. */
export function checksByTelling(checks: readonly Check[]): readonly Check[] {
  const rank = ({ holds, kind }: Check): number =>
    holds === false ? 0 : holds === null ? 1 : kind === 'weekday' ? 3 : 2
  return [...checks].sort((a, b) => rank(a) - rank(b))
}

/** Of sums that several reports print alike, as copies do, the first. */
export const eachSumOnce = (checks: readonly Check[]): readonly Check[] =>
  [...Map.groupBy(checks, ({ computation }) => computation).values()].map(([first]) => first)
