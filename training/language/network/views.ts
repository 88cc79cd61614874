import { fill, type Matrix } from '../../../src/language/network/kernels.ts'
import { LEAK, viewColumns, type Widths } from '../../../src/language/network/network.ts'
import type { Random } from '../random.ts'
import { dropout } from './dropout.ts'
import { backwards, balanced, parameter } from './parameters.ts'
import { multiply, type Workshop } from './workshop.ts'

/** A matrix and the gradient of the loss by it. */
export interface Learned {
  readonly value: Matrix
  readonly gradient: Matrix
}

/** What tags, arcs and relations are told from: see `Network.views`. */
export interface Views {
  readonly dependents: Learned
  readonly headsOfArcs: Learned
  readonly dependentsOfRelations: Learned
  readonly headsOfRelations: Learned
}

/** Multiplies what is below nothing by `LEAK`. */
export const leak = (k: Workshop, { at, cols }: Matrix, rows: number): void => k.leak(at, cols * 4, at, cols, rows)

/** The states of words, seen as the tagger and both ends of arcs and relations need them. */
export function viewsPart(
  k: Workshop,
  widths: Widths,
  tags: number,
  input: Matrix,
  inputGradient: Matrix,
  size: number,
  drop: number,
  next: Random,
) {
  const columns = viewColumns(widths, tags)
  const weights = parameter(k, widths.state, columns.all, balanced(widths.state, widths.arc), next)
  const bias = parameter(k, 1, columns.all, 0, next)
  const all = k.matrix(size, columns.all)
  const dropped = k.matrix(size, widths.state)
  const drops = dropout(k, size, widths.state, drop, next)
  const learned = (cols: number): Learned => ({ value: k.matrix(size, cols), gradient: k.matrix(size, cols) })
  const views: Views = {
    dependents: learned(widths.arc),
    headsOfArcs: learned(widths.arc),
    dependentsOfRelations: learned(widths.relation),
    headsOfRelations: learned(widths.relation),
  }
  const places = [
    { from: columns.dependent, of: views.dependents, leaks: true },
    { from: columns.head, of: views.headsOfArcs, leaks: true },
    { from: columns.relationDependent, of: views.dependentsOfRelations, leaks: false },
    { from: columns.relationHead, of: views.headsOfRelations, leaks: false },
  ]

  const forward = (words: number): void => {
    drops.apply(input, dropped, words)
    fill(all, bias.value, words)
    multiply(k, dropped, weights.value, all, words, true)
    for (const { from, of, leaks } of places) {
      k.copyRows(all.at + from * 4, all.cols * 4, of.value.at, of.value.cols * 4, of.value.cols, words)
      if (leaks) leak(k, of.value, words)
    }
  }

  /** With the gradients in `views`, and that of the tags in the first columns of `all`. */
  const backward = (words: number): void => {
    for (const { from, of, leaks } of places) {
      const { value, gradient } = of
      if (leaks) k.unleak(value.at, gradient.at, words * value.cols, LEAK)
      k.copyRows(gradient.at, gradient.cols * 4, all.at + from * 4, all.cols * 4, gradient.cols, words)
    }
    backwards(k, dropped, weights, bias, all, inputGradient, words)
    k.multiplyEach(inputGradient.at, drops.mask.at, inputGradient.at, words * widths.state, 0)
  }

  return {
    forward,
    backward,
    all,
    views,
    tagColumns: columns.dependent,
    parameters: { views: weights, viewsBias: bias },
  }
}
