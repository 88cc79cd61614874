import type { Vocabulary } from '../../src/language/vocabulary.ts'
import { wordsOf } from '../../src/language/words.ts'
import type { TreebankSentence } from '../corpora/conllu.ts'
import { goldTree } from './oracle.ts'
import type { ParsedSentence } from './train-parser.ts'
import type { TaggedSentence } from './train-tagger.ts'

/** Tag of a word: Penn and universal. */
export const jointTag = (sentence: TreebankSentence, i: number): string => `${sentence.xpos[i]}|${sentence.upos[i]}`

/** The names met in `all`, those met least often left out, in an order that depends on the names only. */
function names(all: Iterable<string>, least: number): string[] {
  const counts = new Map<string, number>()
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].filter((name) => (counts.get(name) as number) >= least).sort()
}

/** The tags of a treebank that are met more than by slip. */
export const tagNames = (sentences: readonly TreebankSentence[]): string[] =>
  names(
    sentences.flatMap((sentence) => sentence.forms.map((_, i) => jointTag(sentence, i))),
    3,
  )

/** The relations of a treebank. */
export const labelNames = (sentences: readonly TreebankSentence[]): string[] =>
  names(
    sentences.flatMap((sentence) => sentence.deprels),
    3,
  ).filter((name) => name !== 'root')

export function tagged(
  sentence: TreebankSentence,
  index: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): TaggedSentence {
  return {
    words: wordsOf(sentence.forms, vocabulary),
    tags: Int32Array.from(sentence.forms, (_, i) => index.get(jointTag(sentence, i)) ?? index.get('NN|NOUN') ?? 0),
  }
}

export function parsed(
  sentence: TreebankSentence,
  tags: Int32Array,
  index: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): ParsedSentence {
  return {
    words: wordsOf(sentence.forms, vocabulary),
    tags,
    gold: goldTree(sentence.heads),
    labels: Int32Array.from(sentence.deprels, (name) => index.get(name) ?? -1),
  }
}

export const indexOf = (list: readonly string[]): Map<string, number> => new Map(list.map((name, i) => [name, i]))
