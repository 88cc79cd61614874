import { below, kernels, type Matrix } from '../../../src/language/network/kernels.ts'
import type { Rows, Widths } from '../../../src/language/network/network.ts'
import { random } from '../random.ts'
import { arcsPart } from './arcs.ts'
import type { Lesson } from './lesson.ts'
import type { Parameter } from './parameters.ts'
import { alone, type Partner } from './partner.ts'
import { recurrentPart } from './recurrent.ts'
import { relationsPart } from './relations.ts'
import { tagsLoss } from './tags.ts'
import { viewsPart } from './views.ts'
import { wordsPart } from './words.ts'
import type { Workshop } from './workshop.ts'

export interface LearnerOptions {
  readonly widths: Widths
  readonly tags: number
  readonly labels: number
  /** Rows of the embeddings, and those that stand for an unknown word in the first features. */
  readonly rows: number
  readonly unknown: readonly number[]
  readonly vectors: Rows
  /** Words of the largest batch and of the longest sentence. */
  readonly size: number
  readonly longest: number
  readonly seed: number
  /** Share of the numbers between layers that is left out. */
  readonly drop: number
}

/** Mean losses of tags, heads and relations. */
export type Losses = readonly [tags: number, heads: number, relations: number]

/** A network in training. */
export interface Learner {
  /** Learns from some sentences at once, and from those that a partner learns from at the same time. */
  readonly learn: (lessons: readonly Lesson[], rate: number, partner?: Partner) => Losses
  /** Its matrices by the names that they bear in `Network`. */
  readonly matrices: () => Readonly<Record<string, Matrix>>
}

const MEMORY = 400_000_000
/** Columns of the widest matrix, and some more. */
const WIDEST = 1000
/** Longer gradients are cut to this length. */
const LONGEST_GRADIENT = 2
/** How much of the running means of the gradient and its square is kept (Kingma & Ba 2015). */
const KEPT_MEAN = 0.9
const KEPT_SQUARE = 0.99

/** A new network over random numbers, trained by Adam. */
export function learner(options: LearnerOptions): Learner {
  const { widths, tags, labels, rows, unknown, vectors, size, longest, drop } = options
  const plain = kernels(MEMORY)
  const k: Workshop = { ...plain, room: plain.matrix(size, WIDEST) }
  const next = random(options.seed)
  const words = wordsPart(k, widths, rows, unknown, vectors, size, drop, next)
  let below: { readonly output: Matrix; readonly outputGradient: Matrix } = words
  const layers = Array.from({ length: widths.layers }, (_, l) => {
    const layer = recurrentPart(k, widths.state, l === 0 ? 1 : 0, below.output, below.outputGradient, size, drop, next)
    below = layer
    return layer
  })
  const views = viewsPart(k, widths, tags, below.output, below.outputGradient, size, drop, next)
  const arcs = arcsPart(k, widths, size, longest, next)
  const relations = relationsPart(k, widths, labels, size, next)
  const dense: Record<string, Parameter> = {
    ...words.parameters,
    ...Object.assign(
      {},
      ...layers.map(({ parameters }, l) => ({ [`input${l}`]: parameters.input, [`gates${l}`]: parameters.gates })),
    ),
    ...views.parameters,
    ...arcs.parameters,
    ...relations.parameters,
  }
  const gradients = Object.values(dense).map(({ gradient }) => gradient)
  let step = 0

  const improve = (touched: Iterable<number>, rate: number): void => {
    const { gradient } = words.embeddings
    const cols = widths.embedding
    let sum = 0
    for (const { at, data } of gradients) sum += k.squares(at, data.length)
    for (const row of touched) sum += k.squares(gradient.at + row * cols * 4, cols)
    const scale = Math.min(1, LONGEST_GRADIENT / Math.sqrt(sum))
    step++
    const size = (rate * Math.sqrt(1 - KEPT_SQUARE ** step)) / (1 - KEPT_MEAN ** step)
    const move = (p: Parameter, at: number, count: number): void =>
      k.adam(
        p.value.at + at,
        p.gradient.at + at,
        p.mean.at + at,
        p.square.at + at,
        count,
        size,
        scale,
        KEPT_MEAN,
        KEPT_SQUARE,
      )
    for (const p of Object.values(dense)) move(p, 0, p.value.data.length)
    for (const row of touched) move(words.embeddings, row * cols * 4, cols)
  }

  const learn = (lessons: readonly Lesson[], rate: number, partner: Partner = alone): Losses => {
    const batch = { lessons, words: lessons.reduce((sum, lesson) => sum + lesson.input.length, 0) }
    for (const { data } of gradients) data.fill(0)
    words.forward(batch)
    for (const layer of layers) layer.forward(batch)
    views.forward(batch.words)
    const losses: Losses = [
      tagsLoss(views.all, tags, views.tagColumns, batch) / batch.words,
      arcs.learn(batch, views.views) / batch.words,
      relations.learn(batch, views.views) / batch.words,
    ]
    views.backward(batch.words)
    for (const layer of layers.toReversed()) layer.backward(batch)
    const touched = words.backward(batch)
    const embeddings = words.embeddings.gradient.data
    improve(partner({ dense: gradients.map(({ data }) => data), embeddings, cols: widths.embedding, touched }), rate)
    return losses
  }

  const matrices = (): Record<string, Matrix> => {
    const { input0, ...others } = Object.fromEntries(Object.entries(dense).map(([name, { value }]) => [name, value]))
    const [before0, itself, after0] = partsOf(input0, widths.state)
    return { embeddings: words.embeddings.value, ...others, before0, input0: itself, after0 }
  }
  return { learn, matrices }
}

/** A matrix as parts of so many rows each. */
const partsOf = (whole: Matrix, rows: number): Matrix[] =>
  Array.from({ length: whole.rows / rows }, (_, i) => {
    const part = below(whole, i * rows)
    return { ...part, rows, data: part.data.subarray(0, rows * part.cols) }
  })
