import { describe, expect, it, test } from 'vitest'
import { carriedIn, dayWords, figureWords, periodWords, valueWords } from './words.ts'

test.each([
  [{ how: 'own-voice', words: null, distanced: [] }, 'own voice'],
  [{ how: 'own-voice', words: null, distanced: [{ words: 'vote' }] }, 'own voice, “vote” in quotation marks'],
  [
    { how: 'attributes', words: 'said', distanced: [{ words: 'vote' }, { words: 'aid' }] },
    'said, “vote” and “aid” in quotation marks',
  ],
  [{ how: 'hedges', words: 'allegedly', distanced: [] }, 'allegedly'],
] as const)('how a report carries a claim: %j', (cell, words) => {
  expect(carriedIn(cell)).toBe(words)
})

describe('words', () => {
  it.each([
    [{ value: 10000, low: null, high: null, unit: null, modifier: 'about' }, 'about 10,000'],
    [{ value: 45e6, low: null, high: null, unit: 'USD', modifier: null }, '$45 million'],
    [{ value: null, low: 3000, high: 4000, unit: null, modifier: null }, '3,000 to 4,000'],
    [{ value: null, low: 24, high: null, unit: null, modifier: null }, 'at least 24'],
    [{ value: 4000, low: null, high: 4000, unit: null, modifier: 'at-most' }, 'up to 4,000'],
    [{ value: null, low: null, high: null, unit: null, modifier: null }, 'no number'],
  ] as const)('%j is %s', (figure, words) => expect(figureWords(figure)).toBe(words))

  it('writes units and shares as readers do', () => {
    expect([
      valueWords(100, 'km2'),
      valueWords(1 / 3, 'fraction'),
      valueWords(94, '%'),
      valueWords(2.5e9, 'EUR'),
    ]).toEqual(['100 km²', 'a third', '94%', 'EUR 2.5 billion'])
  })

  it('writes days, months and periods', () => {
    expect([
      dayWords('2026-03-03'),
      dayWords('2026-03'),
      periodWords('2025-11-01', '2026-03-03'),
      periodWords('2025-11-01', '2025-11-30'),
    ]).toEqual(['3 Mar 2026', 'Mar 2026', '1 Nov 2025 to 3 Mar 2026', 'Nov 2025'])
  })
})
