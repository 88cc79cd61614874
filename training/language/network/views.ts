import { fill, type Kernels, type Matrix, multiply } from '../../../src/language/network/kernels.ts'
import { LEAK, viewColumns, type Widths } from '../../../src/language/network/network.ts'
import type { Random } from '../random.ts'
import { dropout } from './dropout.ts'
import { backwards, balanced, parameter } from './parameters.ts'

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
export function leak({ data, cols }: Matrix, rows: number): void {
  for (let i = 0; i < rows * cols; i++) if (data[i] < 0) data[i] *= LEAK
}

/** The gradient before `leak`, from that after it. */
export function unleak({ data, cols }: Matrix, gradient: Matrix, rows: number): void {
  for (let i = 0; i < rows * cols; i++) if (data[i] < 0) gradient.data[i] *= LEAK
}

/** The states of words, seen as the tagger and both ends of arcs and relations need them. */
export function viewsPart(
  k: Kernels,
  widths: Widths,
  tags: number,
  input: Matrix,
  inputGradient: Matrix,
  size: number,
  next: Random,
) {
  const columns = viewColumns(widths, tags)
  const weights = parameter(k, widths.state, columns.all, balanced(widths.state, widths.arc), next)
  const bias = parameter(k, 1, columns.all, 0, next)
  const all = k.matrix(size, columns.all)
  const dropped = k.matrix(size, widths.state)
  const mask = new Float32Array(size * widths.state)
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

  const forward = (words: number, drop: number): void => {
    dropped.data.set(input.data.subarray(0, words * widths.state))
    dropout(dropped.data, mask, words * widths.state, drop, next)
    fill(all, bias.value, words)
    multiply(k, dropped, weights.value, all, words, true)
    for (const { from, of, leaks } of places) {
      copyColumns(all, from, of.value, 0, of.value.cols, words)
      if (leaks) leak(of.value, words)
    }
  }

  /** With the gradients in `views`, and that of the tags in the first columns of `all`. */
  const backward = (words: number): void => {
    for (const { from, of, leaks } of places) {
      if (leaks) unleak(of.value, of.gradient, words)
      copyColumns(of.gradient, 0, all, from, of.value.cols, words)
    }
    backwards(k, dropped, weights, bias, all, inputGradient, words)
    for (let i = 0; i < words * widths.state; i++) inputGradient.data[i] *= mask[i]
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

function copyColumns(from: Matrix, fromCol: number, to: Matrix, toCol: number, count: number, rows: number): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0, a = i * from.cols + fromCol, b = i * to.cols + toCol; j < count; j++)
      to.data[b + j] = from.data[a + j]
  }
}
