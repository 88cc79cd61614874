import { writeFileSync } from 'node:fs'
import { readClusters } from '../../src/annotate/mentions/tagger/clusters.ts'
import { encodeBundle, plainFile } from '../../src/language/model/bundle.ts'
import { clusterParts } from './clusters.ts'
import { examplesOf, type Labelled, records, type Source, THREE_TYPES } from './examples.ts'
import { gumRecords } from './gum.ts'
import { quantise } from './quantise.ts'
import { train } from './regression.ts'
import { newsExamples, treebankExamples } from './teachers.ts'

// node training/names/train.ts [SHARED]: makes weights/names.bin from the texts in SHARED and the lessons beside this file.

const shared = process.argv[2] ?? '../shared'
const here = 'training/names'
const ROWS = 1 << 18
const EPOCHS = 5

const NAMES: Source = { weight: 9, marked: true }
const GUM: Source = { weight: 2, marked: true }
const NEWS: Source = { weight: 1, marked: false }
/** Mail and reviews: far from news, but rich in what looks like a name and is none. */
const WEB: Source = { weight: 0.8, marked: true }

const parts = clusterParts(`${here}/clusters.jsonl.gz`)
const clusters = readClusters(parts.keys, parts.groups, parts.larger)
const labelled = (records: readonly Labelled[], source: Source) =>
  records.flatMap((record) => examplesOf(record, THREE_TYPES, clusters, source))

const treebank = `${shared}/ud/train.conllu.gz`
const polnear = `${shared}/polnear`
const examples = [
  ...newsExamples(
    `${polnear}/train.jsonl.gz`,
    `${here}/lessons-polnear.jsonl.gz`,
    `${polnear}/corenlp-train.jsonl.gz`,
    clusters,
    NEWS,
  ),
  ...treebankExamples(treebank, `${here}/lessons-ewt.jsonl.gz`, clusters, WEB),
  ...labelled(gumRecords(treebank), GUM),
  ...['wikigold', 'uner-ewt-train'].flatMap((name) => labelled(records(`${shared}/names/${name}.jsonl`), NAMES)),
]
const { weights } = quantise(train(examples, ROWS, EPOCHS))
const bytes = plainFile(encodeBundle({ meta: { rows: ROWS }, parts: { weights, ...parts } }))
writeFileSync('weights/names.bin', bytes)
console.log(`${examples.length} sentences; weights/names.bin: ${bytes.length} bytes`)
