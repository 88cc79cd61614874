import { PLACES, placeOf, ROOT_PLACE } from './distance.ts'
import { type Matrix, rowsFrom } from './kernels.ts'
import { LEAK, type Network, padded, viewColumns } from './network.ts'
import { bestTree } from './projective.ts'
import { CASINGS, casingOf, quotedOf } from './shape.ts'
import { wordStates } from './words.ts'

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

export function reader(network: Network): Reader {
  const { kernels: k, widths, tags, labels, context, layers, views, arcs, places, relations } = network
  const { state, arc, relation } = widths
  const columns = viewColumns(widths, tags.length)
  const words = wordStates(network)
  const states = [k.matrix(AT_ONCE, state), k.matrix(AT_ONCE, state)]
  const gated = k.matrix(AT_ONCE, 3 * state)
  const view = k.matrix(AT_ONCE, columns.all)
  const dependents = k.matrix(AT_ONCE, arc)
  const sought = k.matrix(AT_ONCE, arc + PLACES)
  const heads = k.matrix(arc, padded(LONGEST + 1))
  const scores = k.matrix(LONGEST, padded(LONGEST + 1))
  const pairs = k.matrix(AT_ONCE, relation)
  const named = k.matrix(AT_ONCE, padded(labels.length))

  /** The states of the words, each in its sentence. */
  const encode = (sentences: readonly (readonly string[])[], forms: readonly string[]): Matrix => {
    let [from, to] = states
    words.write(forms, from.data)
    let first = 0
    for (const sentence of sentences) {
      const casing = casingOf(sentence) * state
      const quoted = quotedOf(sentence)
      for (let i = 0; i < sentence.length; i++) {
        const marks = (CASINGS + quoted[i]) * state
        for (let j = 0, at = (first + i) * state; j < state; j++) {
          from.data[at + j] += context.data[casing + j] + context.data[marks + j]
        }
      }
      first += sentence.length
    }
    for (const { input, gates } of layers) {
      input.multiply(from, gated, forms.length)
      first = 0
      for (const { length } of sentences) {
        for (const back of [0, 1]) {
          const half = back * state * 2
          const at = rowsFrom(from, first)
          const g = rowsFrom(gated, first)
          const into = rowsFrom(to, first).at + half
          k.recur(
            g.at + 3 * half,
            g.down,
            at.at + half,
            into,
            at.down,
            gates.at + half,
            0,
            0,
            0,
            state / 2,
            length,
            back,
          )
        }
        first += length
      }
      ;[from, to] = [to, from]
    }
    return from
  }

  /** Scores of the heads of the sentence's words, from `first` on. */
  const scoreArcs = (first: number, length: number): Int32Array => {
    const width = padded(length + 1)
    for (let i = 0; i < length; i++) {
      const at = (first + i) * columns.all + columns.head
      for (let j = 0; j < arc; j++) heads.data[j * width + i] = leaky(view.data[at + j])
    }
    for (let j = 0; j < arc; j++) heads.data[j * width + length] = network.root.data[j]
    const { at, down, across } = rowsFrom(sought, first)
    k.multiply(at, down, across, heads.at, width * 4, scores.at, width * 4, length, width, arc, 0)
    for (let i = 0; i < length; i++) {
      const place = (first + i) * sought.cols + arc
      for (let h = 0; h < length; h++) scores.data[i * width + h] += sought.data[place + placeOf(h - i)]
      scores.data[i * width + length] += sought.data[place + ROOT_PLACE]
    }
    return bestTree({ scores: scores.data, from: 0, width }, length)
  }

  const readBatch = (sentences: readonly (readonly string[])[]): Reading[] => {
    const forms = sentences.flat()
    const encoded = encode(sentences, forms)
    views.multiply(encoded, view, forms.length)
    for (let i = 0; i < forms.length; i++) {
      const at = i * columns.all + columns.dependent
      for (let j = 0; j < arc; j++) dependents.data[i * arc + j] = leaky(view.data[at + j])
    }
    arcs.multiply(dependents, sought, forms.length)
    let first = 0
    const found = sentences.map(({ length }) => {
      const chosen = scoreArcs(first, length)
      for (let i = 0; i < length; i++) {
        const head = chosen[i] < 0 ? i : chosen[i]
        const dependentAt = (first + i) * columns.all + columns.relationDependent
        const headAt = (first + head) * columns.all + columns.relationHead
        const place = (chosen[i] < 0 ? ROOT_PLACE : placeOf(head - i)) * relation
        for (let j = 0, at = (first + i) * relation; j < relation; j++) {
          pairs.data[at + j] = leaky(view.data[dependentAt + j] + view.data[headAt + j] + places.data[place + j])
        }
      }
      first += length
      return chosen
    })
    relations.multiply(pairs, named, forms.length)
    first = 0
    return found.map((chosen) => {
      const from = first
      first += chosen.length
      return {
        tags: chosen.map((_, i) => best(view, from + i, tags.length)),
        heads: chosen,
        labels: chosen.map((head, i) => (head < 0 ? -1 : best(named, from + i, labels.length))),
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
      return next - first === 1 ? read[first] : joined(read.slice(first, next), length, labels.indexOf('parataxis'))
    })
  }
}

const leaky = (value: number): number => (value < 0 ? LEAK * value : value)

/** The best of the first `count` columns of a row; the first of equals. */
function best({ data, cols }: Matrix, row: number, count: number): number {
  const from = row * cols
  let found = 0
  for (let c = 1; c < count; c++) if (data[from + c] > data[from + found]) found = c
  return found
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
