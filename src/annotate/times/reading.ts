import type { Basis, Day } from '../../article/article.ts'
import { daysOf, type Grain, isYear, type Period, partsOf, periodAt } from './calendar.ts'
import type { Pattern } from './grammar.ts'
import type { Lexeme } from './lexemes.ts'
import type { TimeModifier, TimeType } from './time.ts'

/** Whether the clause that holds an expression speaks of what has been or of what is to come. */
export type Tense = 'past' | 'future' | 'unknown'

/** What an expression comes to, once the day it is read from is known. */
export interface Reading {
  readonly type: TimeType
  readonly from: Day | null
  readonly to: Day | null
  readonly value: string
  readonly mod: TimeModifier | null
  readonly basis: Basis
  readonly grain: Grain | null
}

/** What an expression is read from. */
export interface Setting {
  /** The day the article speaks from; null where nothing tells. */
  readonly reference: Day | null
  readonly tense: Tense
  /** Where the wording says which of a recurring period is meant: "last", "next". */
  readonly side?: 'before' | 'after'
  /** The latest period before it in the text that is of one of these grains. */
  readonly recent: (...grains: readonly Grain[]) => Reading | null
}

/** The reading in a setting; null where the setting lacks what the expression needs. */
export type Meaning = (setting: Setting) => Reading | null

/** A kind of expression: what it looks like, and where what looks like it is something else. */
export interface Rule {
  readonly name: string
  readonly pattern: Pattern<Meaning>
  /** False where the lexemes around `at` to `next` show that this is no time. */
  readonly holds?: (lexemes: readonly Lexeme[], at: number, next: number) => boolean
}

/** A period as a reading. */
export const dated = (period: Period, basis: Basis, mod: TimeModifier | null = null): Reading => ({
  type: 'date',
  from: period.from,
  to: period.to,
  value: period.value,
  mod,
  basis,
  grain: period.grain,
})

/** The period of a grain `shift` after the one that holds the reference day. */
export const fromReference =
  (grain: Grain, shift: number, mod: TimeModifier | null = null): Meaning =>
  ({ reference }) => {
    const period = reference === null ? null : periodAt(grain, reference, shift)
    return period && dated(period, 'inferred', mod)
  }

/** A meaning with its modifier or type changed. */
export const changed =
  (meaning: Meaning, change: Partial<Pick<Reading, 'mod' | 'type'>>): Meaning =>
  (setting) => {
    const reading = meaning(setting)
    return reading && { ...reading, ...change }
  }

/** A part of a day: the day of `meaning`, as a time. */
export const timeOf =
  (meaning: Meaning, suffix: string): Meaning =>
  (setting) => {
    const reading = meaning(setting)
    return reading && { ...reading, type: 'time', value: `${reading.value}T${suffix}`, grain: 'day' }
  }

const distance = (from: Day, to: Day): number => daysOf(to) - daysOf(from)

/** How much farther than a date that agrees with the tense of its clause one against it may lie: reports rarely leave out a year that isn't the nearest. */
const againstTense = 5

/**
 * The one of a recurring period (one a year, such as a month or a feast) that is meant: the one around the reference day; else the nearer of the
 * last and the next one, where a clause of the past speaks for the last one and a clause of the future for the next.
 * @param inYear gives the period in a year, null where that year has none (29 February).
 */
export function recurring(inYear: (year: number) => Period | null): Meaning {
  return ({ reference, tense, side }) => {
    if (reference === null) return null
    const { year } = partsOf(reference)
    const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((shift) =>
      isYear(year + shift) ? (inYear(year + shift) ?? []) : [],
    )
    const around = candidates.find((period) => period.from <= reference && reference <= period.to)
    if (around && side === undefined) return dated(around, 'inferred')
    const before = candidates.findLast((period) => period.to < reference)
    const after = candidates.find((period) => period.from > reference)
    if (!before || !after) return null
    if (side !== undefined) return dated(side === 'before' ? before : after, 'inferred')
    const back = distance(before.to, reference) * (tense === 'future' ? againstTense : 1)
    const forth = distance(reference, after.from) * (tense === 'past' ? againstTense : 1)
    return dated(back <= forth ? before : after, 'inferred')
  }
}

/** No day to read from: what an expression says by itself. */
export const unanchored: Setting = { reference: null, tense: 'unknown', recent: () => null }

/** A recurring period with "last", "next" or "this" before it. */
export const onSide = (shift: number, meaning: Meaning): Meaning =>
  shift === 0 ? meaning : (setting) => meaning({ ...setting, side: shift < 0 ? 'before' : 'after' })
