import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Products } from './products.ts'
import { sum, type Terms, termsOf } from './terms.ts'

/** Few enough terms that two sets share some, and some that fall on one slot of a table. */
const drawn = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.constantFrom(0, 1 << 20, 1 << 28), fc.integer({ min: 1, max: 9 })), {
    maxLength: 60,
    selector: ([low, high]) => low + high,
  })
  .map((each) => each.map(([low, high, weight]) => ({ term: low + high, weight })))

const weighed = ({ terms, weights }: Terms) => new Map([...terms].map((term, place) => [term, weights[place]]))

describe('terms', () => {
  test('ascend, each with its weight', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const { terms, weights } = termsOf(each)
        expect([...terms]).toEqual(each.map(({ term }) => term).sort((a, b) => a - b))
        expect(weighed({ terms, weights })).toEqual(new Map(each.map(({ term, weight }) => [term, weight])))
      }),
    )
  })

  test('of two together ascend, with the weights of common ones added up', () => {
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        const both = sum(termsOf(a), termsOf(b))
        const expected = weighed(termsOf(a))
        for (const { term, weight } of b) expected.set(term, (expected.get(term) ?? 0) + weight)
        expect([...both.terms]).toEqual([...expected.keys()].sort((x, y) => x - y))
        expect(weighed(both)).toEqual(expected)
      }),
    )
  })

  test('products of one after the other are those of the common terms', () => {
    const products = new Products()
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        const own = weighed(termsOf(a))
        const expected = b.reduce((total, { term, weight }) => total + (own.get(term) ?? 0) * weight, 0)
        expect(products.of(termsOf(a), termsOf(b))).toBe(expected)
        const [one, other] = [termsOf(a), termsOf(b)]
        expect([products.of(one, other), products.of(one, one), products.of(other, one)]).toEqual([
          expected,
          a.reduce((total, { weight }) => total + weight * weight, 0),
          expected,
        ])
      }),
    )
  })
})
