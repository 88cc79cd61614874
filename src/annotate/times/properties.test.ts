import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../article/fixtures/bare.ts'
import { analyse } from '../../language/analyse.ts'
import type { Document } from '../../language/document.ts'
import { recogniseTimes } from './recognise.ts'

const pieces = [
  'last',
  'next',
  'this',
  'the',
  'of',
  'in',
  'from',
  'to',
  'between',
  'and',
  '-',
  '/',
  ':',
  ',',
  '.',
  '’s',
  'May',
  'march',
  'Oct.',
  'Tuesday',
  'Sun',
  'week',
  'years',
  'ago',
  'first',
  'third',
  'quarter',
  'half',
  'year',
  'end',
  'mid',
  'early',
  '29',
  '31',
  '2024',
  '99',
  '0',
  '20241301',
  '1:75',
  'p.m.',
  'two',
  'hundred',
  'nineteen',
  'Easter',
  'now',
  'daily',
  'every',
  'Feb. 30',
  '9999',
  '0001',
  '12/31/9999',
  "'99",
  '1990s',
  'century',
  'a',
  'few',
  'before',
  'after',
  'within',
  '\n\n',
  '\t',
  '“',
  '🙂',
  '\u0000',
  '\ud800',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const reference = fc.constantFrom('2024-10-30', '0001-01-01', '9999-12-31', '2024-02-29', null)

/** A document without tokens: the recogniser must stand on the text alone. */
const bare = (words: string): Document => ({ text: words, tokens: [], sentences: [], paragraphs: [], quotes: [] })

describe('for any text and any day', () => {
  test('times lie in the text in order, their text is the slice, and their days are days in order', () => {
    fc.assert(
      fc.property(text, reference, (words, day) => {
        const { times } = recogniseTimes(bareArticle(words, { reference: day }), bare(words))
        let last = 0
        for (const time of times) {
          expect(time.start).toBeGreaterThanOrEqual(last)
          expect(time.end).toBeGreaterThan(time.start)
          expect(words.slice(time.start, time.end)).toBe(time.text)
          for (const bound of [time.from, time.to]) if (bound !== null) expect(bound).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true)
          last = time.end
        }
      }),
      { numRuns: 500, examples: [['last 0 week', '2024-10-30']] },
    )
  })

  test('the same text gives the same times, with its parse too', () => {
    fc.assert(
      fc.property(text, reference, (words, day) => {
        const document = analyse(words)
        const article = bareArticle(words, { reference: day })
        expect(recogniseTimes(article, document)).toEqual(recogniseTimes(article, document))
      }),
      { numRuns: 60 },
    )
  })

  test.each(['a', '1', '"', 'May ', 'the last ', '2024-', 'from ', '\n'])(
    'a long run of %j is read in linear time',
    (piece) => {
      const cost = (size: number): number => {
        const words = piece.repeat(size / piece.length)
        const before = process.cpuUsage()
        recogniseTimes(bareArticle(words, { reference: '2024-10-30' }), bare(words))
        const { user } = process.cpuUsage(before)
        return user
      }
      cost(20_000)
      expect(cost(200_000)).toBeLessThan(40 * Math.max(cost(20_000), 20_000))
    },
  )
})
