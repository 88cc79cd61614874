import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { score } from './linear.ts'
import { decodeSparse, encodeWeights } from './quantise.ts'
import { scoreSparse } from './sparse.ts'
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
  const rows = 8
  const classes = 5
  const models = fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: rows * classes, maxLength: rows * classes })
    .map((raw) => ({
      rows,
      classes,
      weights: Float32Array.from(raw, (value) => (Math.abs(value) < 20 ? 0 : value / 8)),
    }))

  it('score as the rounded ones do', () => {
    fc.assert(
      fc.property(models, fc.array(fc.nat(rows - 1), { maxLength: 10 }), (model, features) => {
        const rounded = { ...model, weights: model.weights.map((weight) => Math.round(weight / 0.5)) }
        const whole = new Float64Array(classes)
        const sparse = new Int32Array(classes)
        score(rounded, Int32Array.from(features), features.length, whole)
        scoreSparse(
          decodeSparse(encodeWeights(model, 0.5), rows, classes),
          Int32Array.from(features),
          features.length,
          sparse,
        )
        expect([...sparse]).toEqual(Array.from(whole, (sum) => sum + 0))
      }),
    )
  })
})
