import { writeFileSync } from 'node:fs'
import { lemmatiseByRule } from '../../src/language/lemma/lemmatise.ts'
import type { TreebankSentence } from '../corpora/conllu.ts'

const LEXICON = new URL('../../lexicons/lemma-irregular.json', import.meta.url)
const ABOUT =
  'Forms whose lemma the rules of src/language/lemma do not give, with the Penn tag that they bear it under.'
const SOURCE =
  'Forms of UD English EWT and GUM (CC BY-SA 4.0), the training part, gathered by training/language/lemmas.ts.'

/** Tags under which a form met once is an irregularity of the language; under others it must be met more often. */
const INFLECTED = /^(?:V|MD|NNS$|JJ|RB|PRP|WP|DT)/
const LEFT_OUT = new Set(['GW', 'ADD', 'FW', 'CD', 'NNP', 'LS', 'AFX', 'SYM', 'UH', 'NFP'])

/** Writes `lexicons/lemma-irregular.json`. What the lexicon holds already plays no part. */
export function gatherLemmas(treebank: readonly TreebankSentence[]): void {
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, xpos, lemmas } of treebank) {
    forms.forEach((form, i) => {
      if (LEFT_OUT.has(xpos[i]) || lemmas[i] === '_' || !/^[a-zA-Z'’.`-]+$/.test(form)) return
      const key = `${form.toLowerCase()}\t${xpos[i]}`
      const of = counts.get(key) ?? new Map<string, number>()
      counts.set(key, of)
      of.set(lemmas[i], (of.get(lemmas[i]) ?? 0) + 1)
    })
  }
  const entries: string[] = []
  for (const [key, of] of counts) {
    const [form, tag] = key.split('\t')
    const [lemma, count] = [...of].reduce((most, next) => (next[1] > most[1] ? next : most))
    const capitals = lemma !== lemma.toLowerCase()
    if (count < (INFLECTED.test(tag) && !capitals ? 1 : 2)) continue
    if (lemmatiseByRule(form, tag) !== lemma) entries.push(JSON.stringify({ form, tag, lemma }))
  }
  const head = `{"about":${JSON.stringify(ABOUT)},"source":${JSON.stringify(SOURCE)},"entries":[`
  writeFileSync(LEXICON, `${head}\n${entries.sort().join(',\n')}\n]}\n`)
}
