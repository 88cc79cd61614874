import { FEATURES, type Lexemes, vectorOf, writeRows } from '../../src/language/network/lexemes.ts'
import { casingOf, quotedOf } from '../../src/language/network/shape.ts'
import type { TreebankSentence } from '../corpora/conllu.ts'
import { type Input, type Lesson, UNKNOWN } from './network/lesson.ts'
import type { Taught } from './taught.ts'
import type { UnlabelledSentence } from './unlabelled.ts'

/** Tag of a word: Penn and universal. */
export const jointTag = (sentence: TreebankSentence, i: number): string => `${sentence.xpos[i]}|${sentence.upos[i]}`

/** The names met in `all` more than by slip, in an order that depends on the names only. */
function names(all: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].filter((name) => (counts.get(name) as number) >= 3).sort()
}

/** The tags of a treebank. */
export const tagNames = (sentences: readonly TreebankSentence[]): string[] =>
  names(sentences.flatMap((sentence) => sentence.forms.map((_, i) => jointTag(sentence, i))))

/** The relations of a treebank. */
export const labelNames = (sentences: readonly TreebankSentence[]): string[] =>
  names(sentences.flatMap((sentence) => sentence.deprels)).filter((name) => name !== 'root')

/** A sentence as a network takes it. */
export function inputOf(forms: readonly string[], lexemes: Lexemes): Input {
  const rows = new Int32Array(forms.length * FEATURES)
  forms.forEach((form, i) => {
    writeRows(lexemes, form, rows, i * FEATURES)
  })
  const vectors = Int32Array.from(forms, (form) => vectorOf(lexemes, form))
  return { length: forms.length, rows, vectors, casing: casingOf(forms), quoted: quotedOf(forms) }
}

const indexOf = (list: readonly string[]): Map<string, number> => new Map(list.map((name, i) => [name, i]))

/** What to learn from sentences of a treebank. */
export function treebankLessons(
  sentences: readonly TreebankSentence[],
  lexemes: Lexemes,
  tags: readonly string[],
  labels: readonly string[],
): Lesson[] {
  const tagIndex = indexOf(tags)
  const labelIndex = indexOf(labels)
  return sentences.map((sentence) => ({
    input: inputOf(sentence.forms, lexemes),
    tags: Int32Array.from(sentence.forms, (_, i) => tagIndex.get(jointTag(sentence, i)) ?? UNKNOWN),
    heads: Int32Array.from(sentence.heads),
    labels: Int32Array.from(sentence.deprels, (name) => labelIndex.get(name) ?? UNKNOWN),
  }))
}

/** What to learn from sentences that the teacher has read: nothing where it isn't sure, or names what the treebank lacks. */
export function taughtLessons(
  sentences: readonly UnlabelledSentence[],
  taught: ReadonlyMap<number, Taught>,
  lexemes: Lexemes,
  tags: readonly string[],
  labels: readonly string[],
): Lesson[] {
  const tagIndex = indexOf(tags)
  const labelIndex = indexOf(labels)
  return sentences.flatMap(({ hash, forms }) => {
    const said = taught.get(hash)
    if (said?.heads.length !== forms.length) return []
    return {
      input: inputOf(forms, lexemes),
      tags: Int32Array.from(said.tags, (name) => tagIndex.get(name) ?? UNKNOWN),
      heads: said.heads,
      labels: Int32Array.from(said.labels, (name) => labelIndex.get(name) ?? UNKNOWN),
    }
  })
}
