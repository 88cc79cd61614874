import { encoder } from './encode.ts'
import { headReader } from './heads.ts'
import { type Network, viewColumns } from './network.ts'

/** What a network reads in one sentence: for each word its tag, its head (-1 for the root) and its relation (-1 for the root). */
export interface Reading {
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** Words that are read at once. */
const AT_ONCE = 512
/** Longer sentences are no sentences; they are read in parts of `PART` words, so that time stays linear and short. */
const LONGEST = 160
const PART = 40

/** Tags and parses sentences, each given as its forms. Pure but for what it keeps to be faster. */
export type Reader = (sentences: readonly (readonly string[])[]) => Reading[]

/** A reader of a network, with room of its own for a batch of sentences. */
export function reader(network: Network): Reader {
  const { kernels: k, widths, views } = network
  const labels = network.labels.indexOf('parataxis')
  const encode = encoder(network, AT_ONCE)
  const view = k.matrix(AT_ONCE, viewColumns(widths, network.tags.length).all)
  const tags = k.wholes(AT_ONCE)
  const { seek, choose, relate, heads, relations } = headReader(network, AT_ONCE, LONGEST)

  const readBatch = (sentences: readonly (readonly string[])[]): Reading[] => {
    const forms = sentences.flat()
    const words = forms.length
    views.multiply(encode(sentences, forms), view, words)
    k.best(view.at, view.cols * 4, network.tags.length, tags.at, words)
    seek(view, words)
    const ends: number[] = []
    let first = 0
    for (const { length } of sentences) {
      choose(view, first, length)
      first += length
      ends.push(first)
    }
    relate(words)
    for (let i = 0; i < words; i++) if (heads.data[i] < 0) relations.data[i] = -1
    return ends.map((end, s) => {
      const from = s === 0 ? 0 : ends[s - 1]
      return {
        tags: tags.data.slice(from, end),
        heads: heads.data.slice(from, end),
        labels: relations.data.slice(from, end),
      }
    })
  }

  return (sentences) => {
    const parts = sentences.flatMap(partsOf)
    const read: Reading[] = []
    for (let i = 0; i < parts.length; ) {
      const from = i
      for (let size = 0; i < parts.length && size + parts[i].length <= AT_ONCE; i++) size += parts[i].length
      read.push(...readBatch(parts.slice(from, i)))
    }
    let next = 0
    return sentences.map(({ length }) => {
      const first = next
      next += length <= LONGEST ? 1 : Math.ceil(length / PART)
      return next - first === 1 ? read[first] : joined(read.slice(first, next), length, labels)
    })
  }
}

function partsOf(forms: readonly string[]): (readonly string[])[] {
  if (forms.length <= LONGEST) return [forms]
  const parts: (readonly string[])[] = []
  for (let i = 0; i < forms.length; i += PART) parts.push(forms.slice(i, i + PART))
  return parts
}

/** Parts of one sentence as one: the roots of the later ones hang on the first's by a relation. */
function joined(parts: readonly Reading[], length: number, relation: number): Reading {
  const tags = new Int32Array(length)
  const heads = new Int32Array(length)
  const labels = new Int32Array(length)
  const root = parts[0].heads.indexOf(-1)
  parts.forEach((part, p) => {
    const from = p * PART
    tags.set(part.tags, from)
    for (let i = 0; i < part.heads.length; i++) {
      const isRoot = part.heads[i] < 0
      heads[from + i] = isRoot ? (p === 0 ? -1 : root) : part.heads[i] + from
      labels[from + i] = isRoot && p > 0 ? relation : part.labels[i]
    }
  })
  return { tags, heads, labels }
}
