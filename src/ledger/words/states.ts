import type { Frame } from '../../annotate/quantities/quantity.ts'
import { lexicon } from '../../lexicon.ts'

interface StateEntry {
  readonly state: string
  readonly tally: boolean
  readonly falls?: true
  readonly words: readonly string[]
}

const entries = lexicon<StateEntry>('ledger-states')
const states = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry])))
const tallies = new Set(entries.flatMap(({ state, tally }) => (tally ? [state] : [])))
const falling = new Set(entries.flatMap(({ state, falls }) => (falls ? [state] : [])))

/** Casualties. */
const BOTH = 'killed or wounded'

/** The classes of what a frame's thing does or suffers, sorted: ["dead"], ["sent"]. */
export function statesOf({ head, event, events }: Frame): readonly string[] {
  const words = [event, ...events, head].filter((word): word is string => word !== null)
  const found = new Set(words.flatMap((word) => states.get(word.toLowerCase())?.state ?? []))
  // A count of both at once is of another class than a count of either.
  if (found.has(BOTH) || (found.has('dead') && found.has('injured'))) return [BOTH]
  return [...found].sort()
}

/** Whether figures of these states are tolls: they rise as more becomes known. */
export const isTally = (classes: readonly string[]): boolean =>
  classes.length > 0 && classes.every((state) => tallies.has(state))

/** Whether tolls of these states go down again: the missing are found, the displaced come home. */
export const mayFall = (classes: readonly string[]): boolean => classes.some((state) => falling.has(state))

/** Whether the event of a frame is what befell the counted, not what a toll did: "killed", not "rose to". */
export const befell = ({ event }: Frame): boolean => event !== null && states.has(event.toLowerCase())
