import { LISTED } from '../lists/gazetteer.ts'
import { nameFeatures, type Sight } from './features.ts'
import { CLASSES, follows, OUTSIDE } from './labels.ts'
import { particles } from './particles.ts'
import type { Scorer } from './scorer.ts'
import { hasCapital } from './words.ts'

/** How far from a capital a word may stand and still be looked at: "Ministry of the Interior", "al-Sadr". */
const REACH = 2

const NEVER = 0
const GOING_ON = 1
const ALWAYS = 2

/**
 * Which words can be part of a name: those with a capital, those before one that can open a name ("al", "van"), and those after
 * one, if a name goes on there. All others are outside, unasked.
 */
export function candidates({ words, listed }: Sight): Uint8Array {
  const { length } = words
  const can = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    if (!hasCapital(words[i].shape) && !((listed[i] >> 2) & LISTED.lower)) continue
    can[i] = ALWAYS
    for (let k = Math.max(0, i - REACH); k < i; k++) if (particles().has(words[k].lower)) can[k] = ALWAYS
    for (let k = i + 1; k <= i + REACH && k < length; k++) can[k] = Math.max(can[k], GOING_ON)
  }
  return can
}

/** Whether to look at a word that `candidates` gave `can`, after the label `before`. */
export const isOpen = (can: number, before: number): boolean => can !== NEVER && (can === ALWAYS || before !== OUTSIDE)

/** The best label that may follow `before`. */
export function bestLabel(scores: Float32Array | Float64Array, before: number): number {
  let best = OUTSIDE
  for (let c = 1; c < CLASSES; c++) if (scores[c] > scores[best] && follows(before, c)) best = c
  return best
}

/** The label of each word; greedy, left to right. */
export function label({ rows, features, score }: Scorer, sight: Sight): Int32Array {
  const { length } = sight.words
  const labels = new Int32Array(length)
  const can = candidates(sight)
  for (let i = 0; i < length; i++) {
    const before = i ? labels[i - 1] : OUTSIDE
    if (!isOpen(can[i], before)) continue
    const count = nameFeatures(sight, labels, i, rows - 1, features)
    labels[i] = bestLabel(score(count), before)
  }
  return labels
}
