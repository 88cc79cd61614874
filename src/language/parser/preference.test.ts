import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MAX_PARSE_FEATURES } from './features.ts'
import { decodePreferences, encodePreferences, LARGEST, packPreferences, prefer } from './preference.ts'
import { LEFT, RIGHT, SHIFT } from './state.ts'

it('adds up both numbers of all rows at once', () => {
  const weight = fc.integer({ min: -LARGEST, max: LARGEST })
  fc.assert(
    fc.property(fc.array(fc.tuple(weight, weight), { maxLength: MAX_PARSE_FEATURES }), (rows) => {
      const left = rows.map(([first]) => first)
      const right = rows.map(([, second]) => second)
      const scores = new Int32Array(3)
      const packed = packPreferences(Int16Array.from(left), Int16Array.from(right))
      prefer(packed, Int32Array.from(rows.keys()), rows.length, scores)
      expect(decodePreferences(encodePreferences(packed))).toEqual(packed)
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
      expect([scores[SHIFT], scores[LEFT], scores[RIGHT]]).toEqual([0, sum(left), sum(right)])
    }),
  )
})
