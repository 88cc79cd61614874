/** Writes what `teach.py` reads, a sentence a line: `node training/language/teachable.ts SHARED FOLDER`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu, type TreebankSentence } from '../corpora/conllu.ts'
import { jointTag } from './lessons.ts'
import { recasedSentences } from './recased.ts'
import { unlabelledSentences } from './unlabelled.ts'

const [shared, folder] = process.argv.slice(2)

function write(name: string, sentences: readonly object[]): void {
  writeFileSync(join(folder, `${name}.jsonl`), sentences.map((sentence) => `${JSON.stringify(sentence)}\n`).join(''))
}

const labelled = (sentence: TreebankSentence) => ({
  forms: sentence.forms,
  tags: sentence.forms.map((_, i) => jointTag(sentence, i)),
  heads: sentence.heads,
  relations: sentence.deprels,
})

const treebank = readConllu(`${shared}/ud/train.conllu.gz`)
write('train', [...treebank, ...recasedSentences(treebank)].map(labelled))
write('dev', readConllu(`${shared}/ud/dev.conllu.gz`).map(labelled))
write('unlabelled', unlabelledSentences(shared))
