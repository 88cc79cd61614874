import { expect, test } from 'vitest'
import type { Basis } from '../../article/article.ts'
import { asOfWords, daysWords } from '../parts/as-of.ts'
import { reportsOf } from '../parts/reports.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'

// The Tribune is of 7 March, and says so; Courier 2 is worked out to be of 5 March.
const reports = reportsOf(ashmere, new Map())

const figure = (article: string, asOf: string | null, asOfBasis: Basis = 'inferred') => ({
  asOf,
  asOfBasis,
  evidence: { article, start: 0, end: 1 },
})

test.each([
  [figure('tribune', '2026-03-07'), 'printed 7 Mar 2026'],
  [figure('tribune', '2026-03-07', 'stated'), '7 Mar 2026'],
  [figure('tribune', '2026-03-06'), 'about 6 Mar 2026, inferred'],
  [figure('courier-2', '2026-03-05'), 'about 5 Mar 2026, inferred'],
  [figure('tribune', null), 'no date'],
  [figure('unheard of', '2026-03-07'), 'about 7 Mar 2026, inferred'],
])('%j is %s', (point, words) => expect(asOfWords(point, reports)).toBe(words))

test.each([
  [[figure('tribune', '2026-03-07'), figure('meridian-2', '2026-03-06')], 'printed 6 Mar to 7 Mar 2026'],
  [[figure('tribune', '2026-03-05'), figure('meridian-2', '2026-03-06')], 'about 5 Mar to 6 Mar 2026'],
  [[figure('tribune', '2026-03-07'), figure('post-2', '2026-03-07', 'stated')], '7 Mar 2026'],
  [[figure('tribune', '2026'), figure('post-2', '2026-03-04')], 'about 4 Mar 2026'],
  [[figure('tribune', '2025'), figure('post-2', '2026-03-04')], 'about 2025 to 4 Mar 2026'],
  [[figure('tribune', '2026-03-07'), figure('post-2', null)], 'printed 7 Mar 2026 and without a date'],
])('several: %j is %s', (points, words) => expect(daysWords(points, reports)).toBe(words))
