/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) without an artificial root: the last word left
 * on the stack is the root, so that every sentence has exactly one.
 */
export const SHIFT = 0
/** The top of the stack hangs on the front of the buffer. */
export const LEFT = 1
/** The top of the stack hangs on the word below it. */
export const RIGHT = 2
export const TRANSITIONS = 3

export type Transition = typeof SHIFT | typeof LEFT | typeof RIGHT

/** A parse in the making. All indices are words of the sentence; -1 stands for none. */
export interface State {
  readonly length: number
  readonly stack: Int32Array
  /** Words on the stack. */
  depth: number
  /** First word of the buffer. */
  front: number
  readonly heads: Int32Array
  /** Relation of each word to its head, as an index of the parser's labels; -1 while it has none. */
  readonly labels: Int32Array
  /** Outermost and second outermost dependents on either side, and how many there are. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
}

/** All words in the buffer. */
export function initialState(length: number): State {
  const none = (): Int32Array => new Int32Array(length).fill(-1)
  return {
    length,
    stack: new Int32Array(length),
    depth: 0,
    front: 0,
    heads: none(),
    labels: none(),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    leftCount: new Int32Array(length),
    rightCount: new Int32Array(length),
  }
}

/** Whether one word, the root, is left. */
export function isFinal(state: State): boolean {
  return state.front === state.length && state.depth <= 1
}

/** Whether the transition can be taken. Some transition always can, unless the state is final. */
export function isAllowed(state: State, transition: Transition): boolean {
  if (transition === SHIFT) return state.front < state.length
  if (transition === LEFT) return state.depth > 0 && state.front < state.length
  return state.depth > 1
}

/** Takes the transition and returns the word that got its head, or -1 for a shift. */
export function apply(state: State, transition: Transition): number {
  if (transition === SHIFT) {
    state.stack[state.depth++] = state.front++
    return -1
  }
  const dependent = state.stack[--state.depth]
  if (transition === LEFT) {
    const head = state.front
    state.heads[dependent] = head
    state.left2[head] = state.left1[head]
    state.left1[head] = dependent
    state.leftCount[head]++
  } else {
    const head = state.stack[state.depth - 1]
    state.heads[dependent] = head
    state.right2[head] = state.right1[head]
    state.right1[head] = dependent
    state.rightCount[head]++
  }
  return dependent
}
