import type { Time } from '../../times/time.ts'
import { type Figure, isCount, type Reading, sameSentence, wordAt } from '../figure.ts'
import { serves } from '../vocabulary.ts'
import { beside, states } from './beside.ts'
import { inClause, saysLevel } from './clause.ts'
import type { Phrase } from './phrases.ts'
import { beforeFigure, lower, type MeasureRule, type Place, placesOf } from './place.ts'

/** What a figure counts or measures, and where its words stand. */
export interface Measured extends Phrase {
  /** The figure whose thing it shares ("down from 2m"); null where its own words name the thing. */
  readonly continues: number | null
  readonly rule: string
}

/** Whether a figure restates the one before it in another unit: "498sq km (192 square miles)". */
const restates = (reading: Reading, before: Figure, figure: Figure): boolean =>
  figure.from - before.to === 1 && wordAt(reading, before.to) === '(' && figure.unit !== null && before.unit !== null

/** Whether words beside a figure tie it to the one before: "40 of them", "down from 2m", "compared with 3,500". */
function refersBack(place: Place): boolean {
  const { tokens, last, start } = place
  const next = lower(tokens[last + 1])
  if (next === 'of' && serves(lower(tokens[last + 2]), 'back-pronoun')) return true
  if (next === 'as' || next === 'others') return true
  if (serves(next, 'compared') && lower(tokens[last + 2]) === 'than') return true
  let at = beforeFigure(place)
  while (at > start && serves(lower(tokens[at]), 'back-preposition')) at--
  return at >= start && serves(lower(tokens[at]), 'compares-back')
}

function byRules(place: Place, rules: readonly MeasureRule[]): Measured | null {
  for (const rule of rules) {
    const phrase = rule.find(place)
    if (phrase) return { ...phrase, continues: null, rule: rule.id }
  }
  return null
}

/** The thing of a bare count that is named by the count before or after it in the sentence. */
function sharedBy(place: Place, after: Place | null | undefined, shared: Measured | null): Measured | null {
  if (shared) return { ...shared, rule: 'shared' }
  if (!after || !isCount(after.figure) || place.figure.numeral.form === 'vague') return null
  if (!sameSentence(place.reading, after.figure.from, place.figure.from)) return null
  const ahead = byRules(after, [...states, ...beside])
  return ahead && { ...ahead, rule: 'shared-ahead' }
}

/** For each figure, in text order, what it counts or measures; null where its sentence does not name it. */
export function measuresOf(
  reading: Reading,
  figures: readonly Figure[],
  times: readonly Time[],
): readonly (Measured | null)[] {
  const places = placesOf(reading, figures, times)
  const found: (Measured | null)[] = []
  for (const [i, place] of places.entries()) found.push(place && measureOf(place, i, places, found))
  return found
}

function measureOf(
  place: Place,
  i: number,
  places: readonly (Place | null)[],
  found: readonly (Measured | null)[],
): Measured | null {
  const { reading, figure } = place
  const before = places[i - 1]?.figure
  const near = before && sameSentence(reading, before.from, figure.from) ? found[i - 1] : null
  const known = near ? { ...near, continues: i - 1 } : null
  if (before && near && restates(reading, before, figure)) return { ...near, rule: 'restated' }
  const state = byRules(place, states)
  if (state) return state
  if (known && refersBack(place)) return { ...known, rule: 'refers-back' }
  const named = byRules(place, beside)
  if (named) return named
  const counts = isCount(figure) && !saysLevel(place)
  const shared = counts ? sharedBy(place, places[i + 1], before && isCount(before) ? known : null) : null
  return shared ?? byRules(place, inClause)
}
