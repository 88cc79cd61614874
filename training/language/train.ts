import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { encodeBundle } from '../../src/language/model/bundle.ts'
import type { LinearModel } from '../../src/language/model/linear.ts'
import { quantise } from '../../src/language/model/quantise.ts'
import { tag } from '../../src/language/tagger/tagger.ts'
import type { LanguageMeta } from '../../src/language/weights.ts'
import { readConllu } from '../corpora/conllu.ts'
import { indexOf, labelNames, parsed, tagged, tagNames } from './data.ts'
import { trainParser } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'

const WEIGHTS = new URL('../../weights/language.bin', import.meta.url)

/** Trains tagger and parser and writes `weights/language.bin`. `shared` is the folder of the corpora. */
export function trainLanguage(shared: string): void {
  const treebank = readConllu(`${shared}/ud/train.conllu.gz`)
  const tags = tagNames(treebank)
  const labels = labelNames(treebank)
  const tagIndex = indexOf(tags)
  const labelIndex = indexOf(labels)
  const sentences = treebank.map((sentence) => tagged(sentence, tagIndex))
  const options = { rows: 2 ** 16, epochs: 6, seed: 1 }
  const tagger = trainTagger(sentences, tags, options)
  const halves = [0, 1].map((half) =>
    trainTagger(
      sentences.filter((_, i) => i % 2 !== half),
      tags,
      options,
    ),
  )
  const parser = trainParser(
    treebank.map((sentence, i) => parsed(sentence, tag(halves[i % 2], sentences[i].words), labelIndex)),
    labels,
    { transitionRows: 2 ** 20, relationRows: 2 ** 16, epochs: 8, seed: 1, explore: 0.9 },
  )
  const small = (model: LinearModel): Int8Array => quantise(model).weights as Int8Array
  const meta: LanguageMeta = { tags, labels, fixed: [...tagger.fixed] }
  const bundle = encodeBundle({
    meta,
    parts: {
      tagger: small(tagger.model),
      transitions: small(parser.transitions),
      relations: small(parser.relations),
    },
  })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 }
  writeFileSync(WEIGHTS, brotliCompressSync(bundle, { params }))
}
