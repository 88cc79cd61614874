import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { encodeBundle } from '../../src/language/model/bundle.ts'
import type { LinearModel } from '../../src/language/model/linear.ts'
import { decodeWeights, encodeWeights } from '../../src/language/model/quantise.ts'
import { kindOf } from '../../src/language/parser/outline.ts'
import { type Tagger, tag } from '../../src/language/tagger/tagger.ts'
import { encodeVocabulary } from '../../src/language/vocabulary.ts'
import type { LanguageMeta } from '../../src/language/weights.ts'
import { readConllu } from '../corpora/conllu.ts'
import { readCorenlp } from '../corpora/corenlp.ts'
import { readNews, readTexts } from '../corpora/news.ts'
import { indexOf, labelNames, parsed, tagged, tagNames } from './data.ts'
import { trainParser } from './train-parser.ts'
import { type TaggedSentence, trainTagger } from './train-tagger.ts'
import { learnVocabulary } from './vocabulary.ts'

const WEIGHTS = new URL('../../weights/language.bin', import.meta.url)

/** Weights are rounded to multiples of these: the coarsest that cost nothing on the development set. */
const STEPS = { tagger: 0.25, transitions: 0.1, relations: 0.2 } as const

const TAGGER = { rows: 2 ** 19, epochs: 4, seed: 1 }
const PARSER = { transitionRows: 2 ** 21, relationRows: 2 ** 18, epochs: 6, seed: 1, explore: 0.9 }
/** The parser learns from tags given by taggers that have not seen the sentence, as it will be in use. */
const FOLDS = 3

/** Trains vocabulary, tagger and parser and writes `weights/language.bin`. `shared` is the folder of the corpora. */
export function trainLanguage(shared: string): void {
  const treebank = readConllu(`${shared}/ud/train.conllu.gz`)
  const news = readCorenlp(`${shared}/polnear/corenlp-train.jsonl.gz`, readTexts(`${shared}/polnear/train.jsonl.gz`))
  const vocabulary = learnVocabulary(readNews(shared), treebank, news.flat())
  console.error(`  vocabulary: ${vocabulary.size} words`)

  const tags = tagNames(treebank)
  const tagIndex = indexOf(tags)
  const sentences = treebank.map((sentence) => tagged(sentence, tagIndex, vocabulary))
  const tagger = trainTagger(sentences, tags, TAGGER)
  console.error(`  tagger: ${tags.length} tags`)

  const labels = labelNames(treebank)
  const labelIndex = indexOf(labels)
  const learned = tagsOfOthers(sentences, tags)
  const parser = trainParser(
    treebank.map((sentence, i) => parsed(sentence, learned[i], labelIndex, vocabulary)),
    labels,
    Int8Array.from(tags, kindOf),
    PARSER,
  )
  const rows = { tagger: TAGGER.rows, transitions: PARSER.transitionRows, relations: PARSER.relationRows }
  const meta: LanguageMeta = { tags, labels, fixed: [...tagger.fixed], rows }
  write(meta, {
    vocabulary: encodeVocabulary(vocabulary),
    ...partsOf('tagger', tagger.model),
    ...partsOf('transitions', parser.transitions),
    ...partsOf('relations', parser.relations),
  })
}

/** Tags of each sentence, by a tagger that was trained on the other folds. */
function tagsOfOthers(sentences: readonly TaggedSentence[], tags: readonly string[]): Int32Array[] {
  const found: Int32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, i) => i % FOLDS !== fold)
    const tagger = whole(trainTagger(others, tags, TAGGER))
    for (let i = fold; i < sentences.length; i += FOLDS) found[i] = tag(tagger, sentences[i].words)
  }
  return found
}

/** The tagger as it will be read back from the package. */
const whole = (tagger: Tagger): Tagger => ({
  ...tagger,
  model: decodeWeights(encodeWeights(tagger.model, STEPS.tagger), tagger.model.rows, tagger.model.classes),
})

function partsOf(name: keyof typeof STEPS, model: LinearModel): Record<string, Int8Array> {
  const { rows, classes, values } = encodeWeights(model, STEPS[name])
  return { [`${name}.rows`]: rows, [`${name}.classes`]: classes, [`${name}.values`]: values }
}

function write(meta: LanguageMeta, parts: Record<string, Int8Array>): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 }
  const bytes = brotliCompressSync(encodeBundle({ meta, parts }), { params })
  writeFileSync(WEIGHTS, bytes)
  console.error(`  ${bytes.length} bytes`)
}
