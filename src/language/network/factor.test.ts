import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactFactor, type MakeFactor, shortFactor } from './factor.ts'
import { kernels } from './kernels.ts'

const DEPTH = 8

/** The product by the book. */
function product(a: readonly number[], b: readonly number[], bias: readonly number[]): number[] {
  const cols = bias.length
  const found: number[] = []
  for (let i = 0; i < a.length / DEPTH; i++) {
    for (let j = 0; j < cols; j++) {
      let sum = bias[j]
      for (let p = 0; p < DEPTH; p++) sum += a[i * DEPTH + p] * b[p * cols + j]
      found.push(sum)
    }
  }
  return found
}

function multiplied(make: MakeFactor, a: readonly number[], b: readonly number[], bias: readonly number[]): number[] {
  const k = kernels(100_000)
  const cols = bias.length
  const rows = a.length / DEPTH
  const [from, matrix, added, to] = [
    k.matrix(rows, DEPTH),
    k.matrix(DEPTH, cols),
    k.matrix(1, cols),
    k.matrix(rows, cols),
  ]
  from.data.set(a)
  matrix.data.set(b)
  added.data.set(bias)
  make(k, matrix, added).multiply(from, to, rows)
  return [...to.data]
}

const numbers = (length: number) =>
  fc.array(
    fc.integer({ min: -64, max: 64 }).map((n) => n / 16),
    { minLength: length, maxLength: length },
  )
const cases = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, fours]) => fc.tuple(numbers(rows * DEPTH), numbers(DEPTH * fours * 4), numbers(fours * 4)))

describe('factors', () => {
  it('multiply exactly in single precision', () => {
    fc.assert(
      fc.property(cases, ([a, b, bias]) => {
        expect(multiplied(exactFactor, a, b, bias)).toEqual(product(a, b, bias))
      }),
    )
  })

  it('multiply nearly so in whole numbers', () => {
    fc.assert(
      fc.property(cases, ([a, b, bias]) => {
        const wanted = product(a, b, bias)
        multiplied(shortFactor, a, b, bias).forEach((value, i) => {
          expect(Math.abs(value - wanted[i])).toBeLessThan(0.2)
        })
      }),
    )
  })

  it('hold what comes in to a bound, and never throw', () => {
    const [value] = multiplied(shortFactor, new Array(DEPTH).fill(1e30), new Array(DEPTH * 4).fill(1), [0, 0, 0, 0])
    expect(value).toBeCloseTo(32 * DEPTH, 0)
    multiplied(shortFactor, new Array(DEPTH).fill(Number.NaN), new Array(DEPTH * 4).fill(0), [0, 0, 0, 0])
  })
})
