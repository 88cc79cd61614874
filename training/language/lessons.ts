import { FEATURES, type Lexemes, vectorOf, writeRows } from '../../src/language/network/lexemes.ts'
import type { Reading } from '../../src/language/network/read.ts'
import { casingOf, quotedOf } from '../../src/language/network/shape.ts'
import type { TreebankSentence } from '../corpora/conllu.ts'
import type { CorenlpSentence } from '../corpora/corenlp.ts'
import { type Input, type Lesson, ROOT, UNKNOWN } from './network/lesson.ts'

/** Tag of a word: Penn and universal. */
const jointTag = (sentence: TreebankSentence, i: number): string => `${sentence.xpos[i]}|${sentence.upos[i]}`

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

const universal = (deprel: string): string => deprel.split(':')[0]

/** Relations that CoreNLP, which learned from a newspaper, gets right more often in news than a parser that learned from the treebank. */
const TRUSTED = new Set([
  'nsubj',
  'nsubj:pass',
  'ccomp',
  'xcomp',
  'obj',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'case',
  'det',
])

/**
 * What to learn from a news sentence on which two parsers that learned from different texts have their say: the tag, head and relation
 * that both give. Of the rest nothing is learned, save heads where CoreNLP is the one to trust.
 */
export function newsLesson(
  { forms, xpos, heads, deprels }: CorenlpSentence,
  own: Reading,
  lexemes: Lexemes,
  tags: readonly string[],
  labels: readonly string[],
): Lesson {
  return {
    input: inputOf(forms, lexemes),
    tags: own.tags.map((tag, i) => (tags[tag].startsWith(`${xpos[i]}|`) ? tag : UNKNOWN)),
    heads: Int32Array.from(heads, (head, i) => (head === own.heads[i] || TRUSTED.has(deprels[i]) ? head : UNKNOWN)),
    labels: own.labels.map((label, i) => {
      if (own.heads[i] === ROOT || heads[i] !== own.heads[i]) return UNKNOWN
      return universal(labels[label]) === universal(deprels[i]) ? label : UNKNOWN
    }),
  }
}
