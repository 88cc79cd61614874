import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entry, foundBy } from './entry.ts'
import { termsOf } from './terms.ts'

/** More terms than keys, many of one weight. */
const drawn = fc
  .array(fc.integer({ min: 1, max: 9 }), { maxLength: 90 })
  .map((weights) => termsOf(weights.map((weight, place) => ({ term: 3 * place, weight }))))

describe('entry', () => {
  test('is found by its 32 heaviest terms, heaviest first, of one weight the first, and by no others', () => {
    fc.assert(
      fc.property(drawn, ({ terms, weights }) => {
        const found = entry({ article: 'a', subject: 0, spans: [], day: null, signature: terms, terms, weights })
        const expected = [...weights.keys()].sort((a, b) => weights[b] - weights[a] || a - b).slice(0, 32)
        expect([...found.keys]).toEqual(expected)
        for (let term = 0; term < 3 * terms.length + 3; term++) {
          expect(foundBy(found, term)).toBe(term % 3 === 0 && expected.includes(term / 3))
        }
      }),
    )
  })
})
