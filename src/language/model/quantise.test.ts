import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWeights, encodeWeights } from './quantise.ts'
import { countVarints, encodeVarints, unzigzag, varintReader, zigzag } from './varint.ts'

describe('varints', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (values) => {
        const bytes = encodeVarints(values)
        const next = varintReader(bytes)
        expect(countVarints(bytes)).toBe(values.length)
        expect(values.map(() => next())).toEqual(values)
      }),
    )
  })

  it('fold the sign in and out', () => {
    fc.assert(fc.property(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), (value) => unzigzag(zigzag(value)) === value))
  })
})

describe('weights', () => {
  it.each([3, 7])('of %i classes come back rounded to the step, wherever they stand', (classes) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8 * classes, maxLength: 8 * classes }),
        (raw) => {
          const weights = Float32Array.from(raw, (value) => value / 8)
          const model = decodeWeights(encodeWeights({ rows: 8, classes, weights }, 0.5), 8, classes)
          for (let row = 0; row < 8; row++) {
            const start = model.starts ? model.starts[row] : row * classes
            for (let c = 0; c < classes; c++) {
              const found = start < 0 ? 0 : model.weights[start + c]
              expect(found).toBe(Math.round(weights[row * classes + c] / 0.5) + 0)
            }
          }
        },
      ),
    )
  })
})
