import { hashText } from '../../src/language/model/hash.ts'
import { segment } from '../../src/language/segment.ts'
import { readCorenlp } from '../corpora/corenlp.ts'
import { readClusters, readTexts } from '../corpora/news.ts'

/** A sentence of news, whose labels are found by the hash of its words. */
export interface NewsSentence {
  readonly hash: number
  readonly forms: readonly string[]
}

/** Shorter ones are headings and credits, longer ones lists. */
const LEAST = 6
const MOST = 60

/** The sentences of PolNeAR train, by CoreNLP's tokens, and of the clusters' reports, by ours; each once. */
export function newsSentences(shared: string): NewsSentence[] {
  const polnear = readCorenlp(
    `${shared}/polnear/corenlp-train.jsonl.gz`,
    readTexts(`${shared}/polnear/train.jsonl.gz`),
  ).flat()
  const all = [...polnear.map(({ forms }) => forms), ...readClusters(shared).flatMap(sentencesOf)]
  const byHash = new Map<number, NewsSentence>()
  for (const forms of all) {
    if (forms.length < LEAST || forms.length > MOST) continue
    const hash = hashText(forms.join(' '))
    if (!byHash.has(hash)) byHash.set(hash, { hash, forms })
  }
  return [...byHash.values()]
}

function sentencesOf(text: string): string[][] {
  const { tokens, sentences } = segment(text)
  return sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map(({ form }) => form))
}
