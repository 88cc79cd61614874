import { writeFileSync } from 'node:fs'
import { plainFile } from '../../src/language/model/bundle.ts'
import { hashText } from '../../src/language/model/hash.ts'
import { decodeTable, encodeTable } from '../../src/language/network/hash-table.ts'
import { embeddingRows, type Lexemes, unknownRows } from '../../src/language/network/lexemes.ts'
import { readConllu } from '../corpora/conllu.ts'
import { type CorenlpSentence, readCorenlp } from '../corpora/corenlp.ts'
import { readTexts } from '../corpora/news.ts'
import { compileKernels } from './kernels.ts'
import { gatherLemmas } from './lemmas.ts'
import { labelNames, tagNames, taughtLessons, treebankLessons } from './lessons.ts'
import { type LexemeTables, packNetwork } from './package.ts'
import { learnInPair } from './pair.ts'
import { recasedSentences } from './recased.ts'
import { reportLanguage } from './report.ts'
import type { Schedule } from './schedule.ts'
import { tagSets } from './tag-sets.ts'
import { readTaught } from './taught.ts'
import { unlabelledSentences } from './unlabelled.ts'
import { readVectors } from './vectors.ts'

const WEIGHTS = new URL('../../weights/language.bin', import.meta.url)

const WIDTHS = { embedding: 64, vector: 64, hidden: 320, state: 128, layers: 3, arc: 64, relation: 64 }
/** Longer sentences are left out: they are lists and tables. */
const LONGEST = 160
/** Forms met as often as this in the treebank, or in all that is learned from together, have an embedding of their own. */
const LEAST = { treebank: 2, all: 8 }
const DROP = 0.07
/** Kinds of lessons: of the treebank, and every second sentence that the teacher labelled. */
const [TREEBANK, TAUGHT, MORE_TAUGHT] = [0, 1, 2]
const SCHEDULE: Schedule = {
  rounds: [...Array.from({ length: 10 }, (_, i) => [TREEBANK, i % 2 ? MORE_TAUGHT : TAUGHT]), [TREEBANK]],
  rate: 0.0035,
  warmUp: 100,
  batch: 400,
  seed: 1,
}

/** Makes `lexicons/lemma-irregular.json`, `weights/kernels.wasm` and `weights/language.bin`. `shared` is the folder of the corpora. */
export function trainLanguage(shared: string): void {
  compileKernels()
  const treebank = readConllu(`${shared}/ud/train.conllu.gz`)
  gatherLemmas(treebank)
  const sentences = [...treebank, ...recasedSentences(treebank)].filter(({ forms }) => forms.length <= LONGEST)
  const unlabelled = unlabelledSentences(shared)
  const vectors = readVectors()
  const tables: LexemeTables = {
    lower: formsOf(treebank, unlabelled, (form) => form.toLowerCase()),
    exact: formsOf(treebank, unlabelled, (form) => form),
    tagSets: tagSets(parsedNews(shared)),
  }
  const lexemes: Lexemes = {
    lower: decodeTable(encodeTable(tables.lower)),
    exact: decodeTable(encodeTable(tables.exact)),
    tagSets: decodeTable(encodeTable(tables.tagSets)),
    vectors: decodeTable(encodeTable(vectors.rows)),
  }
  const tags = tagNames(treebank)
  const labels = labelNames(treebank)
  const lessons = treebankLessons(sentences, lexemes, tags, labels)
  const taught = taughtLessons(unlabelled, readTaught(), lexemes, tags, labels)
  const network = learnInPair({
    options: {
      widths: WIDTHS,
      tags: tags.length,
      labels: labels.length,
      rows: embeddingRows(lexemes),
      unknown: unknownRows(lexemes),
      vectors,
      size: SCHEDULE.batch / 2 + LONGEST,
      longest: LONGEST,
      seed: SCHEDULE.seed,
      drop: DROP,
    },
    kinds: [lessons, ...[0, 1].map((half) => taught.filter((_, i) => i % 2 === half))],
    schedule: SCHEDULE,
  })
  write(packNetwork(network.matrices(), WIDTHS, tags, labels, tables, vectors))
  reportLanguage(shared)
}

const parsedNews = (shared: string): CorenlpSentence[] =>
  readCorenlp(`${shared}/polnear/corenlp-train.jsonl.gz`, readTexts(`${shared}/polnear/train.jsonl.gz`)).flat()

interface Sentence {
  readonly forms: readonly string[]
}

/** The forms that are met often enough, hashed, with their numbers. */
function formsOf(
  treebank: readonly Sentence[],
  unlabelled: readonly Sentence[],
  written: (form: string) => string,
): Map<number, number> {
  const counts = new Map<number, number>()
  const count = ({ forms }: Sentence): void => {
    for (const form of forms) {
      const hash = hashText(written(form))
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const metBy = (least: number): number[] => [...counts.keys()].filter((hash) => (counts.get(hash) as number) >= least)
  treebank.forEach(count)
  const often = metBy(LEAST.treebank)
  unlabelled.forEach(count)
  const kept = [...new Set([...often, ...metBy(LEAST.all)])].sort((a, b) => a - b)
  return new Map(kept.map((hash, i) => [hash, i]))
}

function write(packed: Uint8Array): void {
  const bytes = plainFile(packed)
  writeFileSync(WEIGHTS, bytes)
  console.error(`  ${bytes.length} bytes`)
}
