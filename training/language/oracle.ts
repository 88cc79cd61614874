import { LEFT, SHIFT, type State, type Transition } from '../../src/language/parser/state.ts'

/** The head of the root. */
const ROOT = -1
/** A word whose head isn't known: no transition is wrong about it. */
export const UNKNOWN = -2

/** Gold heads of a sentence (-1 the root, `UNKNOWN` for none known), with each head's dependents. */
export interface GoldTree {
  readonly heads: Int32Array
  /** Dependents of word `i`: `dependents[offsets[i]]` up to `dependents[offsets[i + 1]]`, in order. */
  readonly dependents: Int32Array
  readonly offsets: Int32Array
}

export function goldTree(heads: ArrayLike<number>): GoldTree {
  const n = heads.length
  const offsets = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) if (heads[i] >= 0) offsets[heads[i] + 1]++
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i]
  const dependents = new Int32Array(offsets[n])
  const next = offsets.slice()
  for (let i = 0; i < n; i++) if (heads[i] >= 0) dependents[next[heads[i]]++] = i
  return { heads: Int32Array.from(heads), dependents, offsets }
}

/**
 * The dynamic oracle of arc-hybrid (Goldberg & Nivre 2013, Training Deterministic Parsers with Non-Deterministic Oracles): how
 * many gold arcs that could still be made can't be any more after `transition`. The root's place at the bottom of the stack counts as one: a word
 * that is shifted onto another can't be the root any more.
 */
export function cost(state: State, gold: GoldTree, transition: Transition, position: Int32Array): number {
  const { stack, depth, front } = state
  let lost = 0
  if (transition === SHIFT) {
    const head = gold.heads[front]
    if (head === ROOT && depth > 0) lost++
    if (head >= 0 && head < front && position[head] >= 0 && position[head] < depth - 1) lost++
    for (let i = gold.offsets[front]; i < gold.offsets[front + 1]; i++) {
      const dependent = gold.dependents[i]
      if (dependent > front) break
      if (position[dependent] >= 0) lost++
    }
    return lost
  }
  const top = stack[depth - 1]
  const head = gold.heads[top]
  if (transition === LEFT) {
    if ((head === ROOT && depth === 1) || head > front || (depth > 1 && head === stack[depth - 2])) lost++
  } else if (head >= front) lost++
  for (let i = gold.offsets[top + 1] - 1; i >= gold.offsets[top]; i--) {
    if (gold.dependents[i] < front) break
    lost++
  }
  return lost
}
