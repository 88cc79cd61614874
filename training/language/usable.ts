import type { LinearModel } from '../../src/language/model/linear.ts'
import { decodeSparse, encodeWeights, type WrittenWeights } from '../../src/language/model/quantise.ts'
import { kindOf } from '../../src/language/parser/outline.ts'
import type { Parser } from '../../src/language/parser/parser.ts'
import { LARGEST, type Preferences, packPreferences } from '../../src/language/parser/preference.ts'
import { LEFT, RIGHT, SHIFT } from '../../src/language/parser/state.ts'
import type { Tagger } from '../../src/language/tagger/tagger.ts'
import type { LearnedParser } from './train-parser.ts'
import type { LearnedTagger } from './train-tagger.ts'

/** Weights are rounded to multiples of these: the coarsest that cost nothing on the development set. */
const STEPS = { tagger: 0.25, transitions: 0.1, relations: 0.2 } as const

/** The weights of a model of many classes as the package carries them. */
export const written = (name: 'tagger' | 'relations', model: LinearModel): WrittenWeights =>
  encodeWeights(model, STEPS[name])

/** The model of transitions as it is used: by how much each row prefers LEFT, and by how much RIGHT, to SHIFT. */
export function preferencesOf({ rows, classes, weights }: LinearModel): Preferences {
  const over = (transition: number): Int16Array =>
    Int16Array.from({ length: rows }, (_, row) => {
      const more = Math.round(weights[row * classes + transition] / STEPS.transitions)
      const less = Math.round(weights[row * classes + SHIFT] / STEPS.transitions)
      return Math.max(-LARGEST, Math.min(LARGEST, more - less))
    })
  return packPreferences(over(LEFT), over(RIGHT))
}

/** The tagger as it will be read back from the package. */
export const usableTagger = (tags: readonly string[], { model, fixed }: LearnedTagger): Tagger => ({
  tags,
  model: decodeSparse(written('tagger', model), model.rows, model.classes),
  fixed,
})

/** The parser as it will be read back from the package. */
export const usableParser = (
  tags: readonly string[],
  labels: readonly string[],
  { transitions, relations }: LearnedParser,
): Parser => ({
  labels,
  kinds: Int8Array.from(tags, kindOf),
  transitions: preferencesOf(transitions),
  relations: decodeSparse(written('relations', relations), relations.rows, relations.classes),
})
