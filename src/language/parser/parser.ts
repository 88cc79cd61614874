import { best, type Scores } from '../model/linear.ts'
import { type SparseModel, scoreSparse } from '../model/sparse.ts'
import type { Words } from '../words.ts'
import { labelFeatures, MAX_PARSE_FEATURES, transitionFeatures } from './features.ts'
import { outlineOf } from './outline.ts'
import { type Preferences, prefer } from './preference.ts'
import { apply, initialState, isAllowed, isFinal, type State, TRANSITIONS, type Transition } from './state.ts'

/** A trained parser: one model chooses transitions, another names the arcs they make. */
export interface Parser {
  /** Universal Dependencies relations with subtypes; "root" isn't among them. */
  readonly labels: readonly string[]
  /** For each tag of the tagger, what the outline counts it as. */
  readonly kinds: Int8Array
  readonly transitions: Preferences
  readonly relations: SparseModel
}

/** Head of each word (-1 for the root) and relation, as an index of `parser.labels` (-1 for the root). */
export interface Parse {
  readonly heads: Int32Array
  readonly labels: Int32Array
}

const rows = new Int32Array(MAX_PARSE_FEATURES)
const scores = new Int32Array(64)

/** The transition that scores best of those allowed. */
export function bestAllowed(state: State, scored: Scores): Transition {
  let found = -1
  for (let t = 0; t < TRANSITIONS; t++) {
    if (isAllowed(state, t as Transition) && (found < 0 || scored[t] > scored[found])) found = t
  }
  return found as Transition
}

/** Parses a sentence greedily, in time linear in its length. */
export function parse(parser: Parser, words: Words, tags: Int32Array): Parse {
  const state = initialState(words.length)
  const outline = outlineOf(parser.kinds, tags)
  const { transitions, relations } = parser
  while (!isFinal(state)) {
    const count = transitionFeatures(words, tags, outline, state, transitions.length - 1, rows)
    prefer(transitions, rows, count, scores)
    const dependent = apply(state, bestAllowed(state, scores))
    if (dependent < 0) continue
    const named = labelFeatures(
      words,
      tags,
      outline,
      state,
      state.heads[dependent],
      dependent,
      relations.rows - 1,
      rows,
    )
    scoreSparse(relations, rows, named, scores)
    state.labels[dependent] = best(scores, relations.classes)
  }
  return state
}
