import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  apply,
  initialState,
  isAllowed,
  isFinal,
  LEFT,
  RIGHT,
  SHIFT,
  type State,
  TRANSITIONS,
  type Transition,
} from '../../src/language/parser/state.ts'
import { cost, goldTree, UNKNOWN } from './oracle.ts'

/** A projective tree from a list of choices: any sequence of allowed transitions builds one. */
function treeOf(length: number, choices: readonly number[]): Int32Array {
  const state = initialState(length)
  for (let step = 0; !isFinal(state); step++) {
    const allowed = ([SHIFT, LEFT, RIGHT] as Transition[]).filter((transition) => isAllowed(state, transition))
    apply(state, allowed[(choices[step % choices.length] ?? 0) % allowed.length])
  }
  return state.heads
}

function positions(state: State): Int32Array {
  const found = new Int32Array(state.length).fill(-1)
  for (let depth = 0; depth < state.depth; depth++) found[state.stack[depth]] = depth
  return found
}

const trees = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(5), { minLength: 1, maxLength: 24 }))
  .map(([length, choices]) => treeOf(length, choices))

/** Follows free transitions from `state` to the end, and counts the words that get another head than the gold one. */
function finish(state: State, heads: Int32Array): number {
  const gold = goldTree(heads)
  while (!isFinal(state)) {
    const free = ([SHIFT, LEFT, RIGHT] as Transition[]).find(
      (transition) => isAllowed(state, transition) && cost(state, gold, transition, positions(state)) === 0,
    )
    if (free === undefined) throw new Error('no transition is free')
    apply(state, free)
  }
  return state.heads.filter((head, i) => head !== heads[i]).length
}

describe('the oracle', () => {
  it('leads to the gold tree', () => {
    fc.assert(fc.property(trees, (heads) => finish(initialState(heads.length), heads) === 0))
  })

  it('foresees how many words a wrong transition costs', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat(5), { minLength: 1, maxLength: 24 }), (heads, choices) => {
        const state = initialState(heads.length)
        const gold = goldTree(heads)
        let lost = 0
        for (let step = 0; !isFinal(state) && step < choices.length; step++) {
          const allowed = ([SHIFT, LEFT, RIGHT] as Transition[]).filter((transition) => isAllowed(state, transition))
          const transition = allowed[choices[step] % allowed.length]
          lost += cost(state, gold, transition, positions(state))
          apply(state, transition)
        }
        expect(finish(state, heads)).toBe(lost)
      }),
    )
  })

  it('charges nothing for words whose head is unknown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), (length) => {
        const gold = goldTree(new Int32Array(length).fill(UNKNOWN))
        const state = initialState(length)
        for (let t = 0; t < TRANSITIONS; t++) {
          if (isAllowed(state, t as Transition)) expect(cost(state, gold, t as Transition, positions(state))).toBe(0)
        }
      }),
    )
  })
})
