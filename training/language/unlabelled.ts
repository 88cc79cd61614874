import { hashText } from '../../src/language/model/hash.ts'
import { segment } from '../../src/language/segment.ts'
import { readCorenlp } from '../corpora/corenlp.ts'
import { readMail } from '../corpora/mail.ts'
import { readClusters, readTexts } from '../corpora/news.ts'

/** A sentence whose labels are found by the hash of its words. */
export interface UnlabelledSentence {
  readonly hash: number
  readonly forms: readonly string[]
}

/** Shorter ones are headings and credits, longer ones lists. */
const LEAST = 6
const MOST = 60

/** The sentences of PolNeAR train, by CoreNLP's tokens, and of the clusters' reports and of mail, by ours; each once. */
export function unlabelledSentences(shared: string): UnlabelledSentence[] {
  const polnear = readCorenlp(
    `${shared}/polnear/corenlp-train.jsonl.gz`,
    readTexts(`${shared}/polnear/train.jsonl.gz`),
  ).flat()
  const all = [...polnear.map(({ forms }) => forms), ...[...readClusters(shared), ...readMail()].flatMap(sentencesOf)]
  const byHash = new Map<number, UnlabelledSentence>()
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
