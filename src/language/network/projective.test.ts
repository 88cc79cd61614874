import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree, isProjectiveTree } from './projective.ts'

/** All ways to give `n` words a head each. */
function* allHeads(n: number, given: readonly number[] = []): Generator<Int32Array> {
  if (given.length === n) {
    yield Int32Array.from(given)
    return
  }
  for (let head = -1; head < n; head++) if (head !== given.length) yield* allHeads(n, [...given, head])
}

describe('trees', () => {
  it.each([
    [[-1], true],
    [[1, -1, 1], true],
    [[2, 2, -1, 2], true],
    [[-1, -1], false],
    [[1, 0], false],
    [[1, 2, 0, -1], false],
    [[2, 3, -1, 2], false],
    [[2, -1, 1], false],
  ])('%j: %s', (heads, expected) => {
    expect(isProjectiveTree(Int32Array.from(heads))).toBe(expected)
  })

  it('are the best there are', () => {
    const sentences = fc
      .integer({ min: 1, max: 5 })
      .chain((n) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }))
    fc.assert(
      fc.property(sentences, (values) => {
        const n = Math.round((Math.sqrt(1 + 4 * values.length) - 1) / 2)
        const scores = Float32Array.from(values)
        const score = (heads: Int32Array): number =>
          heads.reduce((sum, head, i) => sum + scores[i * (n + 1) + (head < 0 ? n : head)], 0)
        const found = bestTree({ scores, from: 0, width: n + 1 }, n)
        expect(isProjectiveTree(found)).toBe(true)
        const most = Math.max(...[...allHeads(n)].filter(isProjectiveTree).map(score))
        expect(score(found)).toBe(most)
      }),
    )
  })

  it('are none for no words', () => {
    expect(bestTree({ scores: new Float32Array(0), from: 0, width: 4 }, 0)).toHaveLength(0)
  })
})
