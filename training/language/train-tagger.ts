import { best, type LinearModel, score } from '../../src/language/model/linear.ts'
import { MAX_TAG_FEATURES, tagFeatures } from '../../src/language/tagger/features.ts'
import type { Words } from '../../src/language/words.ts'
import { averaged, type Perceptron, perceptron, update } from './perceptron.ts'
import { random, shuffle } from './random.ts'

/** A sentence to learn tags from: its words and the index of each one's tag. */
export interface TaggedSentence {
  readonly words: Words
  readonly tags: Int32Array
}

export interface TaggerOptions {
  readonly rows: number
  readonly epochs: number
  readonly seed: number
}

/** A word is fixed to its tag where it is met this often and with another tag less than once in so many times. */
const FIXED_COUNT = 30
const FIXED_SHARE = 0.998

/** Words with one tag only (see `Tagger.fixed`). */
export function fixedWords(sentences: readonly TaggedSentence[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const { words, tags } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const of = counts.get(words.lower[i]) ?? new Map<number, number>()
      counts.set(words.lower[i], of)
      of.set(tags[i], (of.get(tags[i]) ?? 0) + 1)
    }
  }
  const fixed = new Map<number, number>()
  for (const [word, of] of counts) {
    let total = 0
    let most = -1
    for (const [tag, count] of of) {
      total += count
      if (most < 0 || count > (of.get(most) ?? 0)) most = tag
    }
    if (total >= FIXED_COUNT && (of.get(most) ?? 0) >= FIXED_SHARE * total) fixed.set(word, most)
  }
  return fixed
}

/** A tagger's model in floats, and the words that need none. */
export interface LearnedTagger {
  readonly model: LinearModel
  readonly fixed: ReadonlyMap<number, number>
}

/** Trains an averaged perceptron whose tags to the left are its own, as they will be in use. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  classes: number,
  options: TaggerOptions,
): LearnedTagger {
  const model: Perceptron = perceptron(options.rows, classes)
  const fixed = fixedWords(sentences)
  const next = random(options.seed)
  const order = [...sentences]
  const rows = new Int32Array(MAX_TAG_FEATURES)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { words, tags: gold } of shuffle(order, next)) {
      const tags = new Int32Array(words.length)
      for (let i = 0; i < words.length; i++) {
        const known = fixed.get(words.lower[i])
        if (known !== undefined) {
          tags[i] = known
          continue
        }
        const count = tagFeatures(words, tags, i, options.rows - 1, rows)
        score(model, rows, count, scores)
        tags[i] = best(scores, classes)
        if (tags[i] !== gold[i]) update(model, rows, count, gold[i], tags[i])
        model.step++
      }
    }
  }
  return { model: averaged(model), fixed }
}
