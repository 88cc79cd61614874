import type { Network } from '../../src/language/network/network.ts'
import { type Reader, reader } from '../../src/language/network/read.ts'
import { readNetwork } from '../../src/language/weights.ts'
import { readConllu } from '../corpora/conllu.ts'
import { readCorenlp } from '../corpora/corenlp.ts'
import { readTexts } from '../corpora/news.ts'
import { attachment, type Tree } from './evaluate.ts'

/** Prints how the weights do on the development sets, over gold tokens: nothing is learned from these. */
export function reportLanguage(shared: string): void {
  const network = readNetwork()
  const read = reader(network)
  const treebank = readConllu(`${shared}/ud/dev.conllu.gz`)
  const news = readCorenlp(`${shared}/polnear/corenlp-dev.jsonl.gz`, readTexts(`${shared}/polnear/dev.jsonl.gz`)).flat()
  let words = 0
  let upos = 0
  let xpos = 0
  const trees = treebank.map((sentence) => {
    const guess = analysed(sentence.forms, read, network)
    sentence.forms.forEach((_, i) => {
      words++
      if (guess.tags[i] === sentence.xpos[i]) xpos++
      if (guess.universal[i] === sentence.upos[i]) upos++
    })
    return guess
  })
  const gold = attachment(treebank, trees)
  const agreed = attachment(
    news,
    news.map((sentence) => analysed(sentence.forms, read, network)),
  )
  console.error(`  treebank: UPOS ${percent(upos / words)} XPOS ${percent(xpos / words)}`)
  console.error(`  treebank: UAS ${percent(gold.unlabelled)} LAS ${percent(gold.labelled)}, punctuation apart`)
  for (const relation of ['nsubj', 'ccomp', 'xcomp', 'advcl', 'parataxis', 'appos', 'conj', 'obl', 'nmod', 'acl']) {
    console.error(`    ${relation} ${percent(gold.relations.get(relation) ?? 0)}`)
  }
  console.error(`  agreement with CoreNLP on news: UAS ${percent(agreed.unlabelled)} LAS ${percent(agreed.labelled)}`)
}

const percent = (share: number): string => (100 * share).toFixed(2)

interface Guess extends Tree {
  readonly tags: readonly string[]
  readonly universal: readonly string[]
}

function analysed(forms: readonly string[], read: Reader, { tags, labels }: Network): Guess {
  const [reading] = read([forms])
  const names = Array.from(reading.tags, (joint) => tags[joint].split('|'))
  return {
    heads: reading.heads,
    deprels: Array.from(reading.labels, (label) => (label < 0 ? 'root' : labels[label])),
    tags: names.map(([xpos]) => xpos),
    universal: names.map(([, upos]) => upos),
  }
}
