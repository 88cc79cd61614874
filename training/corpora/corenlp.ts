import { readText } from './conllu.ts'

/** A sentence as CoreNLP 2016 parsed it, its relations turned into UD v2 as far as that can be done by rule. */
export interface CorenlpSentence {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
  /** Index of the head in the sentence; -1 for the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

/** [start, end, Penn tag, lemma, entity type, head from 1, relation] */
type Row = readonly [number, number, string, string, string, number, string]

const RENAMED: Readonly<Record<string, string>> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  neg: 'advmod',
  mwe: 'fixed',
  name: 'flat',
  foreign: 'flat',
  'det:predet': 'det:predet',
  'nmod:npmod': 'obl:unmarked',
  'nmod:tmod': 'obl:unmarked',
}

/** Articles of a file of CoreNLP parses, each a list of sentences; `texts` holds the articles' texts by id. */
export function readCorenlp(path: string, texts: ReadonlyMap<string, string>): CorenlpSentence[][] {
  return readText(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, sentences } = JSON.parse(line) as { id: string; sentences: Row[][] }
      const text = texts.get(id)
      if (text === undefined) return []
      return sentences.map((rows) => toVersion2(rows, text)).filter(isTree)
    })
}

const isTree = (sentence: CorenlpSentence): boolean =>
  sentence.heads.filter((head) => head < 0).length === 1 && sentence.forms.every((form) => form.trim() !== '')

function toVersion2(rows: readonly Row[], text: string): CorenlpSentence {
  const heads = rows.map((row) => row[5] - 1)
  const deprels = rows.map((row) => RENAMED[row[6]] ?? row[6])
  for (let i = 0; i < rows.length; i++) {
    const head = heads[i]
    if (deprels[i] === 'nmod' && head >= 0 && /^(?:VB|JJ|RB)/.test(rows[head][2])) deprels[i] = 'obl'
    if (deprels[i] === 'cc' && head >= 0) {
      const next = rows.findIndex((_, j) => j > i && heads[j] === head && deprels[j] === 'conj')
      if (next >= 0) heads[i] = next
    }
  }
  namesFromTheFront(rows, heads, deprels)
  return { forms: rows.map((row) => text.slice(row[0], row[1])), xpos: rows.map((row) => row[2]), heads, deprels }
}

/** UD v2 heads a person's name by its first word, relates the others as `flat` and a title before it as `nmod:desc`; version 1 heads it by its last. */
function namesFromTheFront(rows: readonly Row[], heads: number[], deprels: string[]): void {
  for (let last = 0; last < rows.length; last++) {
    let first = last
    while (
      first > 0 &&
      rows[first - 1][4] === 'PERSON' &&
      heads[first - 1] === last &&
      deprels[first - 1] === 'compound'
    ) {
      first--
    }
    if (rows[last][4] !== 'PERSON') continue
    for (let i = 0; i < rows.length; i++) {
      if (heads[i] !== last || (i >= first && i <= last)) continue
      heads[i] = first
      if (i < first && deprels[i] === 'compound') deprels[i] = 'nmod:desc'
    }
    heads[first] = heads[last]
    deprels[first] = deprels[last]
    for (let i = first + 1; i <= last; i++) {
      heads[i] = first
      deprels[i] = 'flat'
    }
  }
}
