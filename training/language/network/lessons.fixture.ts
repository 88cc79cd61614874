import { FEATURES } from '../../../src/language/network/lexemes.ts'
import type { LearnerOptions } from './learner.ts'
import { type Lesson, ROOT, UNKNOWN } from './lesson.ts'

/** A network of a few numbers, for tests. */
export const SMALL: LearnerOptions = {
  widths: { embedding: 8, vector: 4, hidden: 16, state: 16, layers: 2, arc: 8, relation: 8 },
  tags: 3,
  labels: 2,
  rows: 6,
  unknown: [0],
  vectors: { values: Int8Array.from({ length: 16 }, (_, i) => 10 * i - 80), scale: 0.01 },
  size: 16,
  longest: 8,
  seed: 1,
  drop: 0.1,
}

function lesson(words: readonly number[], tags: number[], heads: number[], labels: number[]): Lesson {
  return {
    input: {
      length: words.length,
      rows: Int32Array.from(words.flatMap((word) => new Array<number>(FEATURES).fill(word))),
      vectors: Int32Array.from(words, (word) => word - 1),
      casing: 0,
      quoted: new Int8Array(words.length),
    },
    tags: Int32Array.from(tags),
    heads: Int32Array.from(heads),
    labels: Int32Array.from(labels),
  }
}

/** Two sentences to learn from, the second in part. */
export const lessons: readonly Lesson[] = [
  lesson([1, 2, 3], [0, 1, 2], [1, ROOT, 1], [0, UNKNOWN, 1]),
  lesson([3, 1, 2, 4], [2, 0, 1, UNKNOWN], [2, 2, ROOT, UNKNOWN], [1, 0, UNKNOWN, UNKNOWN]),
]
