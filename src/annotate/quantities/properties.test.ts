import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresIn } from './fixtures.ts'
import type { Quantity } from './quantity.ts'

/** Texts that look like figures more often than chance would have it. */
const part = fc.constantFrom(
  '12',
  '3.2',
  '1,000',
  '007',
  '1/4',
  '½',
  '-',
  '–',
  ' to ',
  ' and ',
  ' of ',
  'one',
  'two',
  'hundred',
  'million',
  'dozens',
  'half',
  'a',
  'third',
  '$',
  '£',
  '%',
  'bn',
  'm',
  'km',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '(',
  ')',
  'people',
  'killed',
  'more than',
  'up to',
  'Smith',
  'in',
  '2017',
  'old',
  'year',
  '’s',
  'x',
  'fold',
  '\n\n',
  '𝟜',
  '٣',
  '\u0000',
  'point',
  'tonnes',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
)

function expectSound(
  text: string,
  { start, end, text: slice, value, low, high, modifierSpan, measuresSpan, measures }: Quantity,
): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeLessThanOrEqual(text.length)
  expect(slice).toBe(text.slice(start, end))
  expect(slice).not.toBe('')
  for (const number of [value, low, high]) expect(number === null || Number.isFinite(number)).toBe(true)
  expect(value ?? low ?? high).not.toBeNull()
  if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
  if (modifierSpan) expect(modifierSpan.end <= start || modifierSpan.start >= end).toBe(true)
  if (measuresSpan) expect(measures).toBe(text.slice(measuresSpan.start, measuresSpan.end))
}

test('any text gives sound figures in text order, apart from one another', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const figures = figuresIn(text)
      for (const [i, figure] of figures.entries()) {
        expectSound(text, figure)
        if (i > 0) expect(figure.start).toBeGreaterThanOrEqual(figures[i - 1].end)
        const { continues } = figure.frame
        if (continues !== null) expect(continues).toBeLessThan(i)
      }
    }),
    { numRuns: 500 },
  )
})

test('the same text gives the same figures', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(figuresIn(text)).toEqual(figuresIn(text))
    }),
    { numRuns: 50 },
  )
})
