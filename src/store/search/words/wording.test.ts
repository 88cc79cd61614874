import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestStretch, marked } from '../excerpt.ts'
import { dayAt, placeOf, placesBetween } from '../index/place.ts'
import { stem } from './stem.ts'
import { wording } from './wording.ts'
import { fold, forms, words } from './words.ts'

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', 'é', '́', '1', ',', '"', '-', ' ', '\0', '\ud800', '🌊', '½'),
    maxLength: 200,
  }),
)

describe('words', () => {
  it.each([
    ['casualties', 'casualty'],
    ['killed', 'killing'],
    ['boats', 'boat'],
    ['agreed', 'agree'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['conflated', 'conflate'],
    ['Zürich', 'ZURICH'],
    ['Łódź', 'lodz'],
    ['10,000', '10000'],
  ])('%s is found as %s', (one, other) => {
    expect(forms(one)).toEqual(forms(other))
  })

  it.each([
    ['general', 'generation'],
    ['news', 'new year'],
    ['1,0', '10'],
    ['red', 'ring'],
  ])('%s is not found as %s', (one, other) => {
    expect(forms(one)).not.toEqual(forms(other))
  })

  it('of any text lie in it, in order, and hold letters and digits only', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        let end = 0
        for (const one of words(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.end).toBeGreaterThan(one.start)
          expect(one.word).toMatch(/^[\p{L}\p{N}]+$/u)
          end = one.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('of hundreds of thousands of signs are read in a moment', () => {
    for (const sign of ['a', '1', ',', '1,', '"', '́', 'a ', '-']) {
      const text = sign.repeat(300_000 / sign.length)
      expect(forms(text).length).toBeLessThanOrEqual(150_000)
    }
  })

  it('are stemmed once and for all', () => {
    expect(stem('the')).toBe('the')
    expect(fold('')).toBe('')
  })
})

describe('a wording', () => {
  const parts = (typed: string) => {
    const { all, none } = wording(typed)
    return [all.map((part) => part.words.join(' ')), none.map((part) => part.words.join(' '))]
  }

  it.each([
    ['dam boats', [['dam', 'boat'], []]],
    ['"the dam broke" today', [['the dam broke', 'todai'], []]],
    ['“the dam” -boats', [['the dam'], ['boat']]],
    ['-"dam broke"', [[], ['dam broke']]],
    ['"never closed', [['never close'], []]],
    ['ten-year', [['ten year'], []]],
    ['!? -- "" -', [[], []]],
    ['NEAR(a b) text:dam OR', [['near a', 'b', 'text dam', 'or'], []]],
  ])('%s', (typed, expected) => {
    expect(parts(typed)).toEqual(expected)
  })
})

describe('an excerpt', () => {
  it('marks words that stand in a row', () => {
    const text = 'The dam held; the dam broke later.'
    expect(marked(text, [['dam', 'broke'], ['later']]).map(({ start, end }) => text.slice(start, end))).toEqual([
      'dam broke',
      'later',
    ])
  })

  it('stands where most of the words are', () => {
    const text = `${'Rain fell on the dam. '.repeat(40)}At noon the boats reached the dam. ${'Nothing more. '.repeat(40)}`
    const { start, end } = bestStretch(text, [['dam'], ['boat']])
    expect(text.slice(start, end)).toContain('boats reached the dam')
    expect(end - start).toBeLessThanOrEqual(280)
  })

  it('of any text lies in it', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (text, typed) => {
        const phrases = wording(typed).all.map((part) => part.words)
        const { start, end } = bestStretch(text, phrases)
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
        for (const span of marked(text, phrases)) expect(span.start < span.end && span.end <= text.length).toBe(true)
      }),
    )
  })
})

describe('a place', () => {
  it('sorts by day, then by number', () => {
    const rising = [
      placeOf(null, 5),
      placeOf('1900-01-01', 1),
      placeOf('2026-03-01', 7),
      placeOf('2026-03-01', 8),
      placeOf('2026-03-02', 1),
    ]
    expect([...rising].sort((a, b) => a - b)).toEqual(rising)
    expect(rising.map(dayAt)).toEqual([null, '1900-01-01', '2026-03-01', '2026-03-01', '2026-03-02'])
    expect(rising.every(Number.isSafeInteger)).toBe(true)
  })

  it('lies between its days', () => {
    const [first, last] = placesBetween('2026-03-01', '2026-03-02')
    const inside = (day: string | null) => first <= placeOf(day, 2 ** 36) && placeOf(day, 2 ** 36) <= last
    expect([null, '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'].map(inside)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
    expect(placesBetween(undefined, undefined)[0]).toBe(0)
  })

  it('of a day beyond the calendar of stores is the nearest', () => {
    expect(dayAt(placeOf('0001-01-01', 1))).toBe('1900-01-01')
    expect(dayAt(placeOf('nonsense', 1))).toBeNull()
  })
})
