import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { listedIn } from '../../src/annotate/mentions/lists/gazetteer.ts'
import type { WordClusters } from '../../src/annotate/mentions/tagger/clusters.ts'
import type { Sight } from '../../src/annotate/mentions/tagger/features.ts'
import { begin, CLASSES, inside, type NameClass, OUTSIDE, TYPES } from '../../src/annotate/mentions/tagger/labels.ts'
import { sights } from '../../src/annotate/mentions/tagger/sight.ts'
import { segment } from '../../src/language/segment.ts'

/** A sentence to learn from: for each word, the labels that count as right, as bits. Several where the data don't tell types apart. */
export interface Example {
  readonly sight: Sight
  readonly allowed: Int32Array
  readonly source: Source
}

/** A data set: how much each of its sentences counts, and whether people marked it. */
export interface Source {
  readonly weight: number
  readonly marked: boolean
}

export interface Labelled {
  readonly text: string
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** The records of a JSON Lines file, gzipped or not. */
export function records<Record>(path: string): Record[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as Record)
}

/** Which of our types a data set's own type may be. */
export type TypeMap = Readonly<Record<string, NameClass>>

/** Types of Universal NER and wikigold: LOC takes in states, cities and buildings. */
export const THREE_TYPES: TypeMap = { PERSON: 'PERSON', ORG: 'ORG', LOC: 'PLACE' }

const bit = (label: number): number => 1 << label
/** Any label may be right. */
export const ANY = (1 << CLASSES) - 1
/** Whether a label begins a name, other than of a people, which may be an adjective. */
export const opensName = (bits: number): boolean => TYPES.some((type, t) => type !== 'NORP' && bits === bit(begin(t)))
/** What is not marked is no name. */
export const OUTSIDE_ONLY = bit(OUTSIDE)
/** Labels that a set of three types leaves unmarked, as it does what is no name. */
const UNMARKED = (['EVENT', 'PRODUCT', 'NORP'] as const)
  .map((type) => TYPES.indexOf(type))
  .reduce((bits, type) => bits | bit(begin(type)) | bit(inside(type)), bit(OUTSIDE))

/** The sentences of a labelled text with the labels allowed for each word. Names that cut a word are left out. */
export function examplesOf(
  { text, mentions }: Labelled,
  types: TypeMap,
  clusters: WordClusters,
  source: Source,
  unmarked = UNMARKED,
): Example[] {
  const { tokens, sentences } = segment(text)
  const forms = sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map(({ form }) => form))
  const seen = sights(forms, forms.map(listedIn), clusters, source.marked)
  const starts = new Map(tokens.map(({ start }, t) => [start, t]))
  const ends = new Map(tokens.map(({ end }, t) => [end, t]))
  return sentences.map(({ firstToken, endToken }, s) => {
    const allowed = new Int32Array(endToken - firstToken).fill(unmarked)
    for (const { start, end, type } of mentions) {
      const first = starts.get(start)
      const last = ends.get(end)
      if (first === undefined || last === undefined || first < firstToken || last >= endToken || last < first) continue
      const name = types[type]
      for (let t = first; t <= last; t++) {
        allowed[t - firstToken] = name ? bit((t === first ? begin : inside)(TYPES.indexOf(name))) : ANY
      }
    }
    return { sight: seen[s], allowed, source }
  })
}
