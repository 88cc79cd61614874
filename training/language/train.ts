import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { encodeBundle } from '../../src/language/model/bundle.ts'
import type { LinearModel } from '../../src/language/model/linear.ts'
import { kindOf } from '../../src/language/parser/outline.ts'
import { encodePreferences } from '../../src/language/parser/preference.ts'
import { tag } from '../../src/language/tagger/tagger.ts'
import { encodeVocabulary } from '../../src/language/vocabulary.ts'
import type { LanguageMeta } from '../../src/language/weights.ts'
import { readConllu } from '../corpora/conllu.ts'
import { readCorenlp } from '../corpora/corenlp.ts'
import { readNews, readTexts } from '../corpora/news.ts'
import { indexOf, labelNames, parsed, tagged, tagNames } from './data.ts'
import { gatherLemmas } from './lemmas.ts'
import { newsTrees } from './news-trees.ts'
import { recasedSentences } from './recased.ts'
import { reportLanguage } from './report.ts'
import { trainParser } from './train-parser.ts'
import { type TaggedSentence, trainTagger } from './train-tagger.ts'
import { preferencesOf, usableParser, usableTagger, written } from './usable.ts'
import { learnVocabulary } from './vocabulary.ts'

const WEIGHTS = new URL('../../weights/language.bin', import.meta.url)

const TAGGER = { rows: 2 ** 20, epochs: 4, seed: 1 }
const PARSER = { transitionRows: 2 ** 21, relationRows: 2 ** 19, epochs: 5, newsEpochs: 3, seed: 1, explore: 0.9 }
/** The parser that reads the news for the other to learn from needn't be as good. */
const READER = { ...PARSER, epochs: 3 }
/** The parser learns from tags given by taggers that have not seen the sentence, as it will be in use. */
const FOLDS = 2
/** One news sentence in so many is learned from: as much again as the treebank has. */
const EVERY = 2

/** Makes `lexicons/lemma-irregular.json` and `weights/language.bin`. `shared` is the folder of the corpora. */
export function trainLanguage(shared: string): void {
  const treebank = readConllu(`${shared}/ud/train.conllu.gz`)
  const articles = readCorenlp(
    `${shared}/polnear/corenlp-train.jsonl.gz`,
    readTexts(`${shared}/polnear/train.jsonl.gz`),
  )
  const news = articles.flat()
  gatherLemmas(treebank)
  const vocabulary = learnVocabulary(readNews(shared), treebank, news)
  console.error(`  vocabulary: ${vocabulary.size} words`)

  const tags = tagNames(treebank)
  const tagIndex = indexOf(tags)
  const sentences = treebank.map((sentence) => tagged(sentence, tagIndex, vocabulary))
  const recased = recasedSentences(treebank).map((sentence) => tagged(sentence, tagIndex, vocabulary))
  const tagger = trainTagger([...sentences, ...recased], tags.length, TAGGER)
  console.error(`  tagger: ${tags.length} tags`)

  const labels = labelNames(treebank)
  const labelIndex = indexOf(labels)
  const kinds = Int8Array.from(tags, kindOf)
  const otherTags = tagsByOthers(sentences, tags)
  const trees = treebank.map((sentence, i) => parsed(sentence, otherTags[i], labelIndex, vocabulary))
  const reader = usableParser(tags, labels, trainParser(trees, [], labels.length, kinds, READER))
  const read = newsTrees(
    news.filter((_, i) => i % EVERY === 0),
    usableTagger(tags, tagger),
    reader,
    vocabulary,
  )
  console.error(`  news: ${read.length} sentences`)
  const parser = trainParser(trees, read, labels.length, kinds, PARSER)

  const rows = { tagger: TAGGER.rows, relations: PARSER.relationRows }
  write(
    { tags, labels, fixed: [...tagger.fixed], rows },
    {
      vocabulary: encodeVocabulary(vocabulary),
      ...partsOf('tagger', tagger.model),
      transitions: encodePreferences(preferencesOf(parser.transitions)),
      ...partsOf('relations', parser.relations),
    },
  )
  reportLanguage(shared)
}

/** Tags of each sentence, by a tagger that was trained on the other folds. */
function tagsByOthers(sentences: readonly TaggedSentence[], tags: readonly string[]): Int32Array[] {
  const found: Int32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, i) => i % FOLDS !== fold)
    const tagger = usableTagger(tags, trainTagger(others, tags.length, TAGGER))
    for (let i = fold; i < sentences.length; i += FOLDS) found[i] = tag(tagger, sentences[i].words)
  }
  return found
}

function partsOf(name: keyof LanguageMeta['rows'], model: LinearModel): Record<string, Int8Array> {
  const { rows, classes, values } = written(name, model)
  return { [`${name}.rows`]: rows, [`${name}.classes`]: classes, [`${name}.values`]: values }
}

function write(meta: LanguageMeta, parts: Record<string, Int8Array>): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 }
  const bytes = brotliCompressSync(encodeBundle({ meta, parts }), { params })
  writeFileSync(WEIGHTS, bytes)
  console.error(`  ${bytes.length} bytes`)
}
