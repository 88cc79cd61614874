import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { encodeBundle } from '../../src/language/model/bundle.ts'
import { examplesOf, type Labelled, records, THREE_TYPES } from './examples.ts'
import { quantise } from './quantise.ts'
import { train } from './regression.ts'
import { teacherExamples } from './teacher.ts'

// node training/names/train.ts [SHARED]: makes weights/names.bin from the texts in SHARED and the lessons beside this file.

const SHARED = process.argv[2] ?? '../shared'
const ROWS = 1 << 17
const EPOCHS = 3
/** What people marked counts for so many times what the teacher did. */
const GOLD_WEIGHT = 3

const examples = [
  ...teacherExamples(`${SHARED}/polnear/train.jsonl.gz`, 'training/names/lessons-polnear.jsonl.gz', 1),
  ...['wikigold', 'uner-ewt-train'].flatMap((name) =>
    records<Labelled>(`${SHARED}/names/${name}.jsonl`).flatMap((record) =>
      examplesOf(record, THREE_TYPES, GOLD_WEIGHT),
    ),
  ),
]
const model = quantise(train(examples, ROWS, EPOCHS))
const bytes = brotliCompressSync(encodeBundle({ meta: { rows: ROWS }, parts: { weights: model.weights } }))
writeFileSync('weights/names.bin', bytes)
console.log(`${examples.length} sentences; weights/names.bin: ${bytes.length} bytes`)
