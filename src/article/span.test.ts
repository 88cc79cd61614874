import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from './article.ts'
import { holds, hull, inOneLine, overlap, overlapInArticle, samePlace, trimmed } from './span.ts'

const span = (start: number, end: number): Span => ({ start, end })
const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))

describe('two stretches', () => {
  test('that only touch share nothing', () => {
    expect(overlap(span(0, 4), span(4, 8))).toBe(false)
    expect(overlap(span(0, 5), span(4, 8))).toBe(true)
  })

  test('hold each other where they are one', () => {
    expect(holds(span(2, 6), span(2, 6))).toBe(true)
    expect(holds(span(2, 6), span(2, 7))).toBe(false)
  })

  test('of two articles have nothing in common', () => {
    const [a, b] = ['a', 'b'].map((article) => ({ article, ...span(0, 9) }))
    expect([overlapInArticle(a, b), samePlace(a, b)]).toEqual([false, false])
    expect([overlapInArticle(a, a), samePlace(a, { ...a })]).toEqual([true, true])
  })
})

test('the hull of stretches holds each of them and no more', () => {
  fc.assert(
    fc.property(fc.array(spans, { minLength: 1 }), (some) => {
      const whole = hull(some)
      expect(some.every((one) => holds(whole, one))).toBe(true)
      expect(some.some(({ start }) => start === whole.start)).toBe(true)
      expect(some.some(({ end }) => end === whole.end)).toBe(true)
    }),
  )
})

test('a trimmed stretch has the words of the stretch without the space around them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ \n\tab]{0,40}$/), spans, (text, one) => {
      const inside = span(Math.min(one.start, text.length), Math.min(one.end, text.length))
      const { start, end } = trimmed(inside, text)
      expect(text.slice(start, end)).toBe(text.slice(inside.start, inside.end).trim())
      expect(holds(inside, span(start, end))).toBe(true)
    }),
  )
})

test('stretches stand in one line with what lies between them left out', () => {
  const text = 'The port\nis  closed, police said, until Monday.'
  expect(inOneLine(text, span(0, 19), span(34, 46))).toBe('The port is closed … until Monday')
})
