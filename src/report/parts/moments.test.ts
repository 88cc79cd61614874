import { expect, test } from 'vitest'
import type { TimelineEntry } from '../../ledger/ledger.ts'
import { backgroundUntil, chronologyOf, mostTold } from './moments.ts'

const entry = (
  from: string,
  text: string,
  articles: readonly string[] = ['a'],
  to: string | null = null,
): TimelineEntry => ({
  from,
  to,
  basis: 'stated',
  text,
  source: null,
  evidence: articles.map((article) => ({ article, start: 0, end: 1 })),
})

const built = entry('1964-05-01', 'The dam is built')
const cracks = entry('2026-01', 'Inspectors see cracks')
const breaks = entry('2026-03-02', 'The dam breaks', ['a', 'b'])
const burials = entry('2026-03-09', 'The dead are buried')
const timeline = [built, cracks, breaks, burials]

test('what lies months before the first report is background', () => {
  expect(chronologyOf({ timeline, from: '2026-03-03' })).toEqual({
    own: [cracks, breaks, burials],
    background: [built],
  })
})

test('a stretch of days is background when its end is', () => {
  const works = entry('2025-11-01', 'The wall is mended', ['a'], '2026-01-15')
  expect(chronologyOf({ timeline: [works, breaks], from: '2026-03-03' }).own).toContainEqual(works)
})

test.each([null, '2027-01-01'])('all of a timeline is a story’s own where that is all there is: %s', (from) => {
  expect(chronologyOf({ timeline, from })).toEqual({ own: timeline, background: [] })
})

test('a short view takes what most reports tell, then what is nearest, and keeps the order', () => {
  expect(mostTold(timeline, '2026-03-08', 2)).toEqual([breaks, burials])
  expect(mostTold(timeline, null, 1)).toEqual([breaks])
})

test('what is no day comes back as it is', () => expect(backgroundUntil('soon')).toBe('soon'))
