import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kernels } from './kernels.ts'

const LONGEST = 60
const k = kernels(2_000_000)
const heads = k.wholes(LONGEST)
const scores = k.matrix(LONGEST, LONGEST + 4)
const room = k.wholes(k.treeRoom(LONGEST) / 4)

/** The heads of the best tree for scores in rows of n + 1. */
function bestTree(values: readonly number[], n: number): Int32Array {
  for (let i = 0; i < n; i++) scores.data.set(values.slice(i * (n + 1), (i + 1) * (n + 1)), i * scores.cols)
  k.bestTree(scores.at, scores.cols * 4, n, heads.at, room.at)
  return heads.data.slice(0, n)
}

function isProjectiveTree(given: Int32Array): boolean {
  heads.data.set(given)
  return k.isTree(heads.at, given.length, room.at) === 1
}

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
        const score = (heads: Int32Array): number =>
          heads.reduce((sum, head, i) => sum + values[i * (n + 1) + (head < 0 ? n : head)], 0)
        const found = bestTree(values, n)
        expect(isProjectiveTree(found)).toBe(true)
        const most = Math.max(...[...allHeads(n)].filter(isProjectiveTree).map(score))
        expect(score(found)).toBe(most)
      }),
    )
  })

  it('of long sentences get no better by another head for one word', () => {
    const sentences = fc
      .integer({ min: 6, max: 30 })
      .chain((n) => fc.array(fc.integer({ min: -99, max: 99 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }))
    fc.assert(
      fc.property(sentences, (values) => {
        const n = Math.round((Math.sqrt(1 + 4 * values.length) - 1) / 2)
        const found = bestTree(values, n)
        expect(isProjectiveTree(found)).toBe(true)
        for (let i = 0; i < n; i++) {
          for (let head = -1; head < n; head++) {
            const other = found.with(i, head)
            if (head === i || !isProjectiveTree(other)) continue
            const gain =
              values[i * (n + 1) + (head < 0 ? n : head)] - values[i * (n + 1) + (found[i] < 0 ? n : found[i])]
            expect(gain).toBeLessThanOrEqual(0)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are none for no words', () => {
    expect(bestTree([], 0)).toHaveLength(0)
  })
})
