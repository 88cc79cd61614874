import { parse } from '../../src/language/parser/parser.ts'
import { tag } from '../../src/language/tagger/tagger.ts'
import { type LanguageModels, languageModels } from '../../src/language/weights.ts'
import { wordsOf } from '../../src/language/words.ts'
import { readConllu } from '../corpora/conllu.ts'
import { readCorenlp } from '../corpora/corenlp.ts'
import { readTexts } from '../corpora/news.ts'
import { attachment, type Tree } from './evaluate.ts'

/** Prints how the weights do on the development sets, over gold tokens: nothing is learned from these. */
export function reportLanguage(shared: string): void {
  const models = languageModels()
  const treebank = readConllu(`${shared}/ud/dev.conllu.gz`)
  const news = readCorenlp(`${shared}/polnear/corenlp-dev.jsonl.gz`, readTexts(`${shared}/polnear/dev.jsonl.gz`)).flat()
  let words = 0
  let upos = 0
  let xpos = 0
  const trees = treebank.map((sentence) => {
    const guess = analysed(sentence.forms, models)
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
    news.map((sentence) => analysed(sentence.forms, models)),
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

function analysed(forms: readonly string[], { vocabulary, tagger, parser }: LanguageModels): Guess {
  const words = wordsOf(forms, vocabulary)
  const tags = tag(tagger, words)
  const { heads, labels } = parse(parser, words, tags)
  const names = Array.from(tags, (joint) => tagger.tags[joint].split('|'))
  return {
    heads,
    deprels: Array.from(labels, (label) => (label < 0 ? 'root' : parser.labels[label])),
    tags: names.map(([xpos]) => xpos),
    universal: names.map(([, upos]) => upos),
  }
}
