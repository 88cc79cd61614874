import type { Frame } from '../../annotate/quantities/quantity.ts'
import { lexicon } from '../../lexicon.ts'

interface StateEntry {
  readonly state: string
  readonly tally: boolean
  readonly falls?: true
  readonly words: readonly string[]
  readonly beside?: readonly string[]
  readonly before?: readonly string[]
}

const entries = lexicon<StateEntry>('ledger-states')
const states = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry])))
/** Words that say what befell the counted where its verb doesn't, by the first of them, with its class. */
const worded = (place: 'beside' | 'before') =>
  Map.groupBy(
    entries.flatMap((entry) => (entry[place] ?? []).map((words) => ({ words: words.split(' '), state: entry.state }))),
    ({ words }) => words[0],
  )
const wordings = { beside: worded('beside'), before: worded('before') }

/** The class that lemmas open with, as they stand beside or right before a figure; null where they say none. */
export const stateWorded = (lemmas: readonly string[], place: keyof typeof wordings): string | null =>
  wordings[place].get(lemmas[0])?.find(({ words }) => words.every((word, i) => lemmas[i] === word))?.state ?? null

const tallies = new Set(entries.flatMap(({ state, tally }) => (tally ? [state] : [])))
const falling = new Set(entries.flatMap(({ state, falls }) => (falls ? [state] : [])))

/** Casualties. */
const BOTH = 'killed or wounded'

/**
 * The classes of what a frame's thing does or suffers, sorted: ["dead"], ["sent"]. What befell it goes before what its noun
 * says: passengers who died are dead, not aboard.
 */
export function statesOf({ head, event, events }: Frame): readonly string[] {
  const happened = classesOf([event, ...events])
  const found = happened.size > 0 ? happened : classesOf([head])
  // A count of both at once is of another class than a count of either.
  if (found.has(BOTH) || (found.has('dead') && found.has('injured'))) return [BOTH]
  return [...found].sort()
}

const classesOf = (words: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => states.get(word?.toLowerCase() ?? '')?.state ?? []))

/** Whether figures of these states are tolls: they rise as more becomes known. */
export const isTally = (classes: readonly string[]): boolean =>
  classes.length > 0 && classes.every((state) => tallies.has(state))

/** Whether tolls of these states go down again: the missing are found, the displaced come home. */
export const mayFall = (classes: readonly string[]): boolean => classes.some((state) => falling.has(state))

/** Whether the event of a frame is what befell the counted, not what a toll did: "killed", not "rose to". */
export const befell = ({ event }: Frame): boolean => event !== null && states.has(event.toLowerCase())
