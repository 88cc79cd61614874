import { hashText } from '../../src/language/model/hash.ts'
import { segment } from '../../src/language/segment.ts'
import { packClass, type Vocabulary, type WordClass } from '../../src/language/vocabulary.ts'
import type { CorenlpSentence } from '../corpora/corenlp.ts'
import { wordClasses } from './clusters.ts'

const COARSE = 64
const FINE = 512
const PASSES = 5
/** Words met less often than this in running text get no class. */
const LEAST = 3

/** Words as the classes tell them apart: in lower case, all digits as one. */
const normal = (form: string): string => form.toLowerCase().replace(/[0-9]/g, '0')

/** Classes of the words of raw texts and of the sentences of a treebank, and the tags that CoreNLP gave them in news. */
export function learnVocabulary(
  texts: readonly string[],
  treebank: readonly { readonly forms: readonly string[] }[],
  news: readonly CorenlpSentence[],
): Vocabulary {
  const sentences: string[][] = treebank.map(({ forms }) => forms.map(normal))
  for (const text of texts) {
    const { tokens, sentences: spans } = segment(text)
    for (const { firstToken, endToken } of spans) {
      sentences.push(tokens.slice(firstToken, endToken).map((token) => normal(token.form)))
    }
  }
  const coarse = wordClasses(sentences, { classes: COARSE, passes: PASSES, least: LEAST })
  const fine = wordClasses(sentences, { classes: FINE, passes: PASSES, least: LEAST })
  const tags = tagSets(news)
  const packed = new Map<number, number>()
  for (const word of new Set([...coarse.keys(), ...fine.keys(), ...tags.keys()])) {
    const found: WordClass = {
      coarse: coarse.get(word) ?? 0,
      fine: fine.get(word) ?? 0,
      tags: tags.get(word) ?? 0,
    }
    packed.set(hashText(word), packClass(found))
  }
  return packed
}

/** A word needs this many places in the news, a tag this share of them, and a set of tags this many words. */
const TAGGED_LEAST = 2
const TAG_SHARE = 0.08
const SET_LEAST = 3

/** The set of tags of each word, numbered from 1. */
function tagSets(news: readonly CorenlpSentence[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, xpos } of news) {
    for (let i = 0; i < forms.length; i++) {
      const word = normal(forms[i])
      const of = counts.get(word) ?? new Map<string, number>()
      counts.set(word, of)
      of.set(xpos[i], (of.get(xpos[i]) ?? 0) + 1)
    }
  }
  const sets = new Map<string, string>()
  const sizes = new Map<string, number>()
  for (const [word, of] of counts) {
    let total = 0
    for (const count of of.values()) total += count
    if (total < TAGGED_LEAST) continue
    const kept = [...of].filter(([, count]) => count >= TAG_SHARE * total).map(([tag]) => tag)
    const set = kept.sort().join(' ')
    sets.set(word, set)
    sizes.set(set, (sizes.get(set) ?? 0) + 1)
  }
  const numbered = [...sizes.keys()].filter((set) => (sizes.get(set) as number) >= SET_LEAST).sort()
  const number = new Map(numbered.map((set, i) => [set, i + 1]))
  const found = new Map<string, number>()
  for (const [word, set] of sets) {
    const known = number.get(set)
    if (known !== undefined) found.set(word, known)
  }
  return found
}
