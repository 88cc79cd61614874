import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from '../../annotate/annotate.ts'
import { bareArticle } from '../../article/fixtures/bare.ts'
import { checkArticle } from './checks.ts'
import { checksOf } from './testing/checks-of.ts'

const pieces = [
  'from',
  'to',
  '12',
  '3,000',
  '$5m',
  '20%',
  'doubled',
  'rose',
  'fell',
  '(',
  ')',
  'miles',
  'km',
  '—',
  'and',
  'including',
  'bringing its total to',
  'people',
  'killed',
  'a third of the',
  '.',
  '\n\n',
  'three-year war',
  'as many as',
  'twice as many',
  'the other',
  'all but',
  'of the',
  'a month, or',
  'a year',
  'daily',
  '0',
  '🙂',
]

test('any text gives checks whose evidence lies in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      for (const { evidence } of checksOf(text)) {
        for (const { start, end } of evidence) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test.each([
  'from 5 to 9 ',
  '30 km (5 miles) ',
  'a third of the ',
  '3-year war ',
  '117 of the 123 men, the other 6 ',
  '20 a day over the past week, 140 in all ',
])('a long run of %j is cheap to check', (piece) => {
  const annotations = annotate(bareArticle(piece.repeat(1000)))
  const before = process.cpuUsage()
  checkArticle(annotations)
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
})
