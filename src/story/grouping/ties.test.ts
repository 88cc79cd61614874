import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drop, put, type Ties, union } from './ties.ts'

const drawn = fc.uniqueArray(fc.tuple(fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true })), {
  selector: ([other]) => other,
})

function tiesOf(pairs: readonly (readonly [number, number])[]): Ties {
  const ties: Ties = { to: [], sums: [] }
  for (const [other, sum] of pairs) put(ties, other, sum)
  return ties
}

const pairsOf = ({ to, sums }: Ties) => to.map((other, place) => [other, sums[place]])

const ascending = (pairs: readonly (readonly [number, number])[]) => [...pairs].sort(([a], [b]) => a - b)

describe('ties', () => {
  test('ascend, in whatever order they are put in', () => {
    fc.assert(
      fc.property(drawn, (pairs) => {
        expect(pairsOf(tiesOf(pairs))).toEqual(ascending(pairs))
      }),
    )
  })

  test('those to two others go, the rest stays as it is', () => {
    fc.assert(
      fc.property(drawn, fc.nat(30), fc.nat(30), (pairs, a, b) => {
        const ties = tiesOf(pairs)
        drop(ties, a, b)
        expect(pairsOf(ties)).toEqual(ascending(pairs.filter(([other]) => other !== a && other !== b)))
      }),
    )
  })

  test('of two together are summed up; what one of them lacks is asked for', () => {
    const [x, y] = [
      tiesOf([
        [1, 0.5],
        [4, 0.25],
      ]),
      tiesOf([
        [4, 0.5],
        [7, 1],
      ]),
    ]
    const both = union(
      x,
      y,
      (other) => other / 100,
      (other) => other / 1000,
    )
    expect(pairsOf(both)).toEqual([
      [1, 0.5 + 0.001],
      [4, 0.75],
      [7, 0.07 + 1],
    ])
  })
})
