import type { Frame } from '../../annotate/quantities/quantity.ts'
import { lexicon } from '../../lexicon.ts'

interface StateEntry {
  readonly state: string
  readonly tally: boolean
  readonly falls?: true
  readonly settled?: true
  readonly words: readonly string[]
  readonly beside?: readonly string[]
  readonly before?: readonly string[]
}

const entries = lexicon<StateEntry>('ledger-states')
const states = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry])))
/** Words that say what befell the counted where its verb doesn't, by the first of them. */
const beside = Map.groupBy(
  entries.flatMap((entry) => (entry.beside ?? []).map((words) => ({ words: words.split(' '), state: entry.state }))),
  ({ words }) => words[0],
)
const before = new Map(entries.flatMap((entry) => (entry.before ?? []).map((words) => [words, entry.state])))

/** The class that lemmas in the clause of a figure open with; null where they say none. */
export const stateBeside = (lemmas: readonly string[]): string | null =>
  beside.get(lemmas[0])?.find(({ words }) => words.every((word, i) => lemmas[i] === word))?.state ?? null

/** The class that lemmas right before a figure say; null where they say none. */
export const stateBefore = (lemmas: readonly string[]): string | null => before.get(lemmas.join(' ')) ?? null

const tallies = new Set(entries.flatMap(({ state, tally }) => (tally ? [state] : [])))
const falling = new Set(entries.flatMap(({ state, falls }) => (falls ? [state] : [])))

const settledStates = new Set(entries.flatMap(({ state, settled }) => (settled ? [state] : [])))

/** Casualties. */
const BOTH = 'killed or wounded'

/**
 * The classes of what a frame's thing does or suffers, sorted: ["dead"], ["sent"]. What befell it goes before what its noun
 * says: passengers who died are dead, not aboard.
 */
export function statesOf(frame: Frame): readonly string[] {
  const told = statesTold(frame)
  return told.length > 0 ? told : asOne(classesOf([frame.head]))
}

/** The same by the verbs of the thing alone, not by its noun. */
export const statesTold = ({ event, events }: Frame): readonly string[] => asOne(classesOf([event, ...events]))

/** A count of both the dead and the injured at once is of another class than a count of either. */
const asOne = (found: ReadonlySet<string>): readonly string[] =>
  found.has(BOTH) || (found.has('dead') && found.has('injured')) ? [BOTH] : [...found].sort()

const classesOf = (words: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => states.get(word?.toLowerCase() ?? '')?.state ?? []))

/** Whether figures of these states are tolls: they rise as more becomes known. */
export const isTally = (classes: readonly string[]): boolean =>
  classes.length > 0 && classes.every((state) => tallies.has(state))

/** Whether tolls of these states go down again: the missing are found, the displaced come home. */
export const mayFall = (classes: readonly string[]): boolean => classes.some((state) => falling.has(state))

/** Whether figures of these states are one number for good, whenever they are told. */
export const isSettled = (classes: readonly string[]): boolean =>
  classes.length > 0 && classes.every((state) => settledStates.has(state))

/** Whether the event of a frame is what befell the counted, not what a toll did: "killed", not "rose to". */
export const befell = ({ event }: Frame): boolean => event !== null && states.has(event.toLowerCase())
