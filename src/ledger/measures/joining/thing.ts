import { stateNamed } from '../../../annotate/mentions/lists/places.ts'
import type { Frame } from '../../../annotate/quantities/quantity.ts'
import { unitOf } from '../../../annotate/quantities/units.ts'
import { firstEndingAfter } from '../../../language/search.ts'
import { deedBefore, deedBehind } from '../../points/deed.ts'
import type { Figure } from '../../points/figure.ts'
import { isUsedAs } from '../../words/function-words.ts'
import { isTally, statesOf, statesTold } from '../../words/states.ts'
import { kindOfThing } from '../../words/things.ts'
import { inBase } from '../dimension.ts'
import { isPart } from '../part.ts'

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
  /** Whether it is another number every moment: a score, a price. */
  readonly moving: boolean
  /** Whether it is told as a part of a whole: "twelve of the rifles". */
  readonly ofWhole: boolean
  /** What the counted do or suffer, in classes, sorted: ["dead"], ["dead", "injured"]. */
  readonly states: readonly string[]
  /** The countries that the counted are of or in; empty where none is named. */
  readonly whom: readonly string[]
  readonly where: readonly string[]
  readonly forecast: boolean
  readonly additional: boolean
  /** Of a length: the size of what it stands before ("the 62-metre dam"), or how far two places are apart ("18 km above it"). */
  readonly extent: 'size' | 'distance' | null
  /** The unit that the figure is worded in, null for a bare count, and its value in that. */
  readonly unit: string | null
  readonly stated: number | null
  /** In the base unit of its dimension, so that 62 metres meet 203 feet. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** As of when, YYYY-MM-DD, YYYY-MM or YYYY, and whether the text itself dates the figure; else it is the report's day. */
  readonly asOf: string | null
  readonly dated: boolean
}

/** Lemmas of demonyms come in lower case. */
const spellings = (word: string): readonly string[] => [word, word.charAt(0).toUpperCase() + word.slice(1)]

const countryNamed = (word: string): string | null => {
  for (const spelling of spellings(word)) {
    const found = stateNamed(spelling)
    if (found) return found.state.name
  }
  return null
}

const countriesOf = (words: readonly string[]): readonly string[] =>
  [...new Set(words.flatMap((word) => countryNamed(word) ?? []))].sort()

/** "Dozens more were injured", in a report that counts no other injured: on top of nobody of theirs. */
function alone({ quantity, report }: Figure): boolean {
  const states = statesOf(quantity.frame)
  return (
    isTally(states) &&
    report.quantities.every((one) => one === quantity || statesOf(one.frame).join() !== states.join())
  )
}

/** "killed 59 and injured another 527": on top of the dead, not of other injured. */
function besideAnother({ quantity, report, place }: Figure): boolean {
  const before = report.quantities[place - 1]
  if (!before || quantity.start - before.end > REACH) return false
  const [own, other] = [statesOf(quantity.frame), statesOf(before.frame)]
  return other.length > 0 && own.join() !== other.join()
}

/** Whether a figure is told as a part: by its own words, or by standing beside a part of the same whole ("and 16 had not"). */
function toldAsPart({ quantity, report, place }: Figure): boolean {
  const { text } = report.article
  if (isPart(quantity, text)) return true
  const [part, whole] = report.quantities.slice(Math.max(0, place - 2), place)
  if (!part || !whole || quantity.start - part.end > 2 * REACH || !isPart(part, text)) return false
  return part.unit === quantity.unit && (quantity.value ?? 0) < (whole.value ?? 0)
}

/** How far apart two figures of one count may stand. */
const REACH = 60

/** What "the figure", "the toll" or "of those" continues lends what the figure itself leaves unsaid. */
function frameOf({ quantity, report }: Figure): Frame {
  const { frame } = quantity
  const before = frame.continues === null ? undefined : report.quantities[frame.continues]?.frame
  if (!before) return frame
  const lent = <Word>(own: readonly Word[], other: readonly Word[]): readonly Word[] => (own.length > 0 ? own : other)
  return {
    ...frame,
    head: before.head ?? frame.head,
    whom: lent(frame.whom, before.whom),
    where: lent(frame.where, before.where),
    event: before.event,
    events: before.events,
  }
}

/** What the counted do or suffer; a loss of money kills nobody. */
function countedStates(frame: Frame, { quantity, report }: Figure): readonly string[] {
  const { unit } = quantity
  const before = deedBefore(quantity, report)
  const told = before === null ? statesTold(frame) : [before]
  const behind = told.length === 0 ? deedBehind(quantity, report) : null
  // A noun says least: passengers in shelters are no longer aboard.
  const states = told.length > 0 ? told : behind === null ? statesOf(frame) : [behind]
  const money = unit !== null && unitOf(unit)?.dimension.startsWith('money') === true
  return money && isTally(states) ? [] : states
}

/** What a length says, where the words beside it tell. */
function extentOf({ quantity, report: { document } }: Figure): Thing['extent'] {
  if (quantity.unit === null || unitOf(quantity.unit)?.dimension !== 'length') return null
  const after = document.tokens[firstEndingAfter(document.tokens, quantity.end)]
  if (isUsedAs('away', after?.form.toLowerCase() ?? '')) return 'distance'
  return HYPHENED.test(quantity.text) ? 'size' : null
}
/** "62-metre". */
const HYPHENED = /[-–]\p{L}+$/u

/** A figure's thing. */
export function thingOf(figure: Figure): Thing {
  const { quantity, point, dated } = figure
  const { unit, per } = quantity
  const frame = frameOf(figure)
  const head = frame.head?.toLowerCase() ?? null
  const entry = head === null ? undefined : kindOfThing(head)
  return {
    dimension: unit === null ? 'count' : (unitOf(unit)?.dimension ?? unit),
    per,
    head,
    // "two runs" are no "two outs": what moves by the moment is told by its own noun.
    kind: (entry?.moving ? null : entry?.thing) ?? (head !== null && countriesOf([head]).length > 0 ? 'person' : null),
    some: entry?.some ?? null,
    moving: [head, frame.event].some((word) => word !== null && kindOfThing(word.toLowerCase())?.moving === true),
    ofWhole: frame.partOf !== null || toldAsPart(figure),
    // "the total death toll" says by itself what it counts.
    states: countedStates(statesOf(quantity.frame).length > 0 ? quantity.frame : frame, figure),
    whom: countriesOf([...frame.whom, ...(head === null ? [] : [head])]),
    where: countriesOf(frame.where),
    forecast: frame.forecast,
    additional: frame.additional && !besideAnother(figure) && !alone(figure),
    extent: extentOf(figure),
    unit,
    stated: quantity.value,
    value: quantity.value === null ? null : inBase(quantity.value, unit),
    low: quantity.low === null ? null : inBase(quantity.low, unit),
    high: quantity.high === null ? null : inBase(quantity.high, unit),
    asOf: point.asOf,
    dated,
  }
}
