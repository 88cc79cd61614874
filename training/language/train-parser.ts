import { best, type LinearModel, score } from '../../src/language/model/linear.ts'
import { labelFeatures, MAX_PARSE_FEATURES, transitionFeatures } from '../../src/language/parser/features.ts'
import { outlineOf } from '../../src/language/parser/outline.ts'
import { bestAllowed } from '../../src/language/parser/parser.ts'
import {
  apply,
  initialState,
  isAllowed,
  isFinal,
  TRANSITIONS,
  type Transition,
} from '../../src/language/parser/state.ts'
import type { Words } from '../../src/language/words.ts'
import { cost, type GoldTree } from './oracle.ts'
import { averaged, perceptron, update } from './perceptron.ts'
import { random, shuffle } from './random.ts'

/** A sentence to learn a parse from. Its tags are predicted ones, as they will be in use. */
export interface ParsedSentence {
  readonly words: Words
  readonly tags: Int32Array
  readonly gold: GoldTree
  /** Relation of each word, as an index of the labels; -1 where there is none to learn. */
  readonly labels: Int32Array
}

export interface ParserOptions {
  readonly transitionRows: number
  readonly relationRows: number
  readonly epochs: number
  /** Epochs, from the first, in which the news is read beside the treebank: its last word is the treebank's. */
  readonly newsEpochs: number
  readonly seed: number
  /** How often the parser follows its own choice although the oracle says it is wrong, from the second epoch on. */
  readonly explore: number
}

/** The two models of a parser, in floats. */
export interface LearnedParser {
  readonly transitions: LinearModel
  readonly relations: LinearModel
}

/** Trains with the dynamic oracle and exploration. */
export function trainParser(
  treebank: readonly ParsedSentence[],
  news: readonly ParsedSentence[],
  labels: number,
  kinds: Int8Array,
  options: ParserOptions,
): LearnedParser {
  const transitions = perceptron(options.transitionRows, TRANSITIONS)
  const relations = perceptron(options.relationRows, labels)
  const next = random(options.seed)
  const rows = new Int32Array(MAX_PARSE_FEATURES)
  const scores = new Float64Array(64)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffle(epoch < options.newsEpochs ? [...treebank, ...news] : [...treebank], next)
    for (const { words, tags, gold, labels: goldLabels } of order) {
      const state = initialState(words.length)
      const outline = outlineOf(kinds, tags)
      const position = new Int32Array(words.length).fill(-1)
      while (!isFinal(state)) {
        const count = transitionFeatures(words, tags, outline, state, options.transitionRows - 1, rows)
        score(transitions, rows, count, scores)
        const predicted = bestAllowed(state, scores)
        let least = Number.POSITIVE_INFINITY
        let right = predicted
        for (let t = 0; t < TRANSITIONS; t++) {
          if (!isAllowed(state, t as Transition)) continue
          const lost = cost(state, gold, t as Transition, position)
          if (lost < least || (lost === least && scores[t] > scores[right])) {
            least = lost
            right = t as Transition
          }
        }
        if (right !== predicted) update(transitions, rows, count, right, predicted)
        transitions.step++
        const taken = epoch > 0 && next() < options.explore ? predicted : right
        if (taken === 0) position[state.front] = state.depth
        else position[state.stack[state.depth - 1]] = -1
        const dependent = apply(state, taken)
        if (dependent < 0) continue
        const head = state.heads[dependent]
        const named = labelFeatures(words, tags, outline, state, head, dependent, options.relationRows - 1, rows)
        score(relations, rows, named, scores)
        const label = best(scores, labels)
        state.labels[dependent] = label
        const wanted = goldLabels[dependent]
        if (head === gold.heads[dependent] && wanted >= 0) {
          if (label !== wanted) update(relations, rows, named, wanted, label)
          relations.step++
        }
      }
    }
  }
  return { transitions: averaged(transitions), relations: averaged(relations) }
}
