import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteFactor } from './factor.ts'
import { kernels } from './kernels.ts'

const DEPTH = 16

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

function multiplied(a: readonly number[], b: readonly number[], bias: readonly number[]): number[] {
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
  byteFactor(k, matrix, added).multiply(from, to, rows)
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
  it('multiply in steps with no more error than half a step makes', () => {
    fc.assert(
      fc.property(cases, ([a, b, bias]) => {
        const wanted = product(a, b, bias)
        const largest = (values: readonly number[]): number => Math.max(...values.map(Math.abs))
        multiplied(a, b, bias).forEach((value, at) => {
          const row = a.slice(Math.floor(at / bias.length) * DEPTH).slice(0, DEPTH)
          const column = b.filter((_, i) => i % bias.length === at % bias.length)
          const halfSteps = [largest(row) / 127 / 2, largest(column) / 63 / 2]
          const most = row.reduce(
            (sum, x, p) => sum + Math.abs(x) * halfSteps[1] + (Math.abs(column[p]) + halfSteps[1]) * halfSteps[0],
            1e-4,
          )
          expect(Math.abs(value - wanted[at])).toBeLessThan(most)
        })
      }),
    )
  })

  it('take numbers of any size, and never throw', () => {
    const [value] = multiplied(new Array(DEPTH).fill(1e30), new Array(DEPTH * 4).fill(1), [0, 0, 0, 0])
    expect(value / DEPTH / 1e30).toBeCloseTo(1, 5)
    multiplied(new Array(DEPTH).fill(Number.NaN), new Array(DEPTH * 4).fill(0), [0, 0, 0, 0])
  })
})
