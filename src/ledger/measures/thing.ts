import type { Frame } from '../../annotate/quantities/quantity.ts'
import { unitOf } from '../../annotate/quantities/units.ts'
import { lexicon } from '../../lexicon.ts'
import type { Figure } from '../points/point.ts'

interface StateEntry {
  readonly state: string
  readonly tally: boolean
  readonly words: readonly string[]
}

interface ThingEntry {
  readonly thing: string
  readonly some?: string
  readonly words: readonly string[]
}

const states = new Map(
  lexicon<StateEntry>('ledger-states').flatMap((entry) => entry.words.map((word) => [word, entry])),
)
const things = new Map(
  lexicon<ThingEntry>('ledger-things').flatMap((entry) => entry.words.map((word) => [word, entry])),
)

/** What a figure measures, in classes that the wordings of several reports can be compared by. */
export interface Thing {
  /** "count", "area", "money USD". */
  readonly dimension: string
  readonly per: string | null
  /** Head noun, as a lemma, and the class that it is of. */
  readonly head: string | null
  readonly kind: string | null
  /** The part of the kind that the head picks out: "child". */
  readonly some: string | null
  /** What the counted do or suffer, in classes, sorted: ["dead"], ["dead", "injured"]. */
  readonly states: readonly string[]
  readonly whom: readonly string[]
  readonly where: readonly string[]
  readonly forecast: boolean
  readonly additional: boolean
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** As of when, to the month; null where unknown. */
  readonly month: string | null
}

/** The classes of what a frame's thing does or suffers. */
function statesOf({ head, event, events }: Frame): readonly string[] {
  const words = [event, ...events, head].filter((word): word is string => word !== null)
  return [...new Set(words.flatMap((word) => states.get(word.toLowerCase())?.state ?? []))].sort()
}

/** Whether figures of these states are tolls: they rise as more becomes known. */
export const isTally = (classes: readonly string[]): boolean =>
  classes.length > 0 && classes.every((state) => tallies.has(state))

const tallies = new Set(lexicon<StateEntry>('ledger-states').flatMap(({ state, tally }) => (tally ? [state] : [])))

/** A figure's thing. */
export function thingOf({ quantity, point }: Figure): Thing {
  const { frame, unit, per } = quantity
  const head = frame.head?.toLowerCase() ?? null
  const entry = head === null ? undefined : things.get(head)
  return {
    dimension: unit === null ? 'count' : (unitOf(unit)?.dimension ?? unit),
    per,
    head,
    kind: entry?.thing ?? null,
    some: entry?.some ?? null,
    states: statesOf(frame),
    whom: [...frame.whom].sort(),
    where: [...frame.where].sort(),
    forecast: frame.forecast,
    additional: frame.additional,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    month: point.asOf?.slice(0, 7) ?? null,
  }
}
