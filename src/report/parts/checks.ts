import type { Check } from '../../ledger/ledger.ts'
import type { Tone } from './finding-kinds.ts'

/** What fails, then what can't be decided, then what holds; that a day was the day of the week that it is called comes last. */
export function checksByTelling(checks: readonly Check[]): readonly Check[] {
  const rank = ({ holds, kind }: Check): number =>
    holds === false ? 0 : holds === null ? 1 : kind === 'weekday' ? 3 : 2
  return [...checks].sort((a, b) => rank(a) - rank(b))
}

/** Of sums that several reports print alike, as copies do, the first. */
export const eachSumOnce = (checks: readonly Check[]): readonly Check[] =>
  [...Map.groupBy(checks, ({ computation }) => computation).values()].map(([first]) => first)

/** What a sum comes to, in a word: whether it holds, fails, or can't be decided. */
export function verdictOf({ holds }: Pick<Check, 'holds'>): { readonly name: string; readonly tone: Tone } {
  if (holds === null) return { name: 'Open', tone: 'plain' }
  return holds ? { name: 'Holds', tone: 'plain' } : { name: 'Fails', tone: 'bad' }
}
