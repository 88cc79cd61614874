import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { decodeBundle } from '../../src/language/model/bundle.ts'
import { hashText } from '../../src/language/model/hash.ts'
import { exactFactor } from '../../src/language/network/factor.ts'
import { decodeTable, encodeTable } from '../../src/language/network/hash-table.ts'
import { embeddingRows, type Lexemes, unknownRows } from '../../src/language/network/lexemes.ts'
import { reader } from '../../src/language/network/read.ts'
import { networkOf } from '../../src/language/weights.ts'
import { readConllu, type TreebankSentence } from '../corpora/conllu.ts'
import { readCorenlp } from '../corpora/corenlp.ts'
import { readTexts } from '../corpora/news.ts'
import { compileKernels } from './kernels.ts'
import { gatherLemmas } from './lemmas.ts'
import { labelNames, newsLesson, tagNames, treebankLessons } from './lessons.ts'
import { learner } from './network/learner.ts'
import type { Lesson } from './network/lesson.ts'
import { type LexemeTables, packNetwork } from './package.ts'
import { random } from './random.ts'
import { recasedSentences } from './recased.ts'
import { reportLanguage } from './report.ts'
import { learnEpoch, type Schedule } from './schedule.ts'
import { tagSets } from './tag-sets.ts'
import { readVectors } from './vectors.ts'

const WEIGHTS = new URL('../../weights/language.bin', import.meta.url)

const WIDTHS = { embedding: 64, vector: 64, hidden: 192, state: 128, layers: 3, arc: 64, relation: 64 }
const SCHEDULE: Schedule = { epochs: 10, rate: 0.002, warmUp: 100, batch: 400 }
/** Longer sentences are left out: they are lists and tables. */
const LONGEST = 160
/** Forms of the treebank met as often as this have an embedding of their own. */
const LEAST = 2
const SEED = 1
const DROP = 0.3
/** After so many epochs of the treebank alone the network reads news, and learns from them in the next ones. */
const ALONE = 3
const WITH_NEWS = 3
/** One news sentence in so many is learned from. */
const EVERY = 3
const NEWS_WORDS = { least: 6, most: 60 }

/** Makes `lexicons/lemma-irregular.json`, `weights/kernels.wasm` and `weights/language.bin`. `shared` is the folder of the corpora. */
export function trainLanguage(shared: string): void {
  compileKernels()
  const treebank = readConllu(`${shared}/ud/train.conllu.gz`)
  gatherLemmas(treebank)
  const news = readCorenlp(
    `${shared}/polnear/corenlp-train.jsonl.gz`,
    readTexts(`${shared}/polnear/train.jsonl.gz`),
  ).flat()
  const sentences = [...treebank, ...recasedSentences(treebank)].filter(({ forms }) => forms.length <= LONGEST)
  const vectors = readVectors()
  const tables: LexemeTables = {
    lower: formsOf(treebank, (form) => form.toLowerCase()),
    exact: formsOf(treebank, (form) => form),
    tagSets: tagSets(news),
  }
  const lexemes: Lexemes = {
    lower: decodeTable(encodeTable(tables.lower)),
    exact: decodeTable(encodeTable(tables.exact)),
    tagSets: decodeTable(encodeTable(tables.tagSets)),
    vectors: decodeTable(encodeTable(vectors.rows)),
  }
  const tags = tagNames(treebank)
  const labels = labelNames(treebank)
  const network = learner({
    widths: WIDTHS,
    tags: tags.length,
    labels: labels.length,
    rows: embeddingRows(lexemes),
    unknown: unknownRows(lexemes),
    vectors,
    size: SCHEDULE.batch + LONGEST,
    longest: LONGEST,
    seed: SEED,
    drop: DROP,
  })
  const packed = (): Uint8Array => packNetwork(network.matrices(), WIDTHS, tags, labels, tables, vectors)

  const lessons = treebankLessons(sentences, lexemes, tags, labels)
  let fromNews: Lesson[] = []
  const next = random(SEED)
  for (let epoch = 0; epoch < SCHEDULE.epochs; epoch++) {
    if (epoch === ALONE) {
      const read = reader(networkOf(decodeBundle(packed()), exactFactor))
      const chosen = news.filter(({ forms }) => forms.length >= NEWS_WORDS.least && forms.length <= NEWS_WORDS.most)
      fromNews = chosen
        .filter((_, i) => i % EVERY === 0)
        .map((sentence) => newsLesson(sentence, read([sentence.forms])[0], lexemes, tags, labels))
    }
    const withNews = epoch >= ALONE && epoch < ALONE + WITH_NEWS
    const losses = learnEpoch(network, withNews ? [...lessons, ...fromNews] : lessons, epoch, SCHEDULE, next)
    console.error(`  epoch ${epoch + 1}: ${losses.map((loss) => loss.toFixed(3)).join(' ')}`)
  }
  write(packed())
  reportLanguage(shared)
}

/** The forms that are met often enough, hashed, with their numbers. */
function formsOf(treebank: readonly TreebankSentence[], written: (form: string) => string): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { forms } of treebank) {
    for (const form of forms) {
      const hash = hashText(written(form))
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const kept = [...counts.keys()].filter((hash) => (counts.get(hash) as number) >= LEAST).sort((a, b) => a - b)
  return new Map(kept.map((hash, i) => [hash, i]))
}

function write(packed: Uint8Array): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 }
  const bytes = brotliCompressSync(packed, { params })
  writeFileSync(WEIGHTS, bytes)
  console.error(`  ${bytes.length} bytes`)
}
