import { expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.ts'
import type { Annotations } from '../annotate/annotations.ts'
import { articleOf } from '../article/record.ts'
import type { ReportEntry } from './ledger.ts'
import { ledgerOf } from './testing/example.ts'
import { HARBOUR } from './testing/harbour.ts'

const print = (id: string, text: string, published: string | null = null): Annotations =>
  annotate(articleOf({ text, published }, id))

const entryOf = (id: string, ...reports: readonly Annotations[]): ReportEntry | undefined =>
  ledgerOf(reports).articles.find((entry) => entry.id === id)

test('a copy without a day has that of the earliest copy that states one, inferred', () => {
  const undated = print('undated', HARBOUR.gazette)
  const copies = [print('late', HARBOUR.gazette, '2026-03-05'), print('early', HARBOUR.gazette, '2026-03-03')]
  for (const reports of [[undated, ...copies], [...copies].reverse().concat(undated)]) {
    expect(entryOf('undated', ...reports)).toMatchObject({
      published: '2026-03-03',
      publishedBasis: 'inferred',
      publishedLike: 'early',
    })
  }
})

test('a stated day stays as it is stated', () => {
  const reports = [print('a', HARBOUR.gazette, '2026-03-05'), print('b', HARBOUR.gazette, '2026-03-03')]
  expect(entryOf('a', ...reports)).toMatchObject({
    published: '2026-03-05',
    publishedBasis: 'stated',
    publishedLike: null,
  })
})

test('another report of the same event says nothing of the day', () => {
  const reports = [print('undated', HARBOUR.gazette), print('other', HARBOUR.herald, '2026-03-03')]
  expect(entryOf('undated', ...reports)).toMatchObject({ published: null, publishedLike: null })
})

test('a copy whose day the text rules out says nothing of it', () => {
  const dated = `${HARBOUR.gazette}\n\nThe council meets again next week. On Wednesday, 4 March 2026, the port had reopened for an hour.`
  const own = entryOf('undated', print('undated', dated))
  expect(own).toMatchObject({ publishedBasis: 'inferred' })
  expect(entryOf('undated', print('undated', dated), print('wrong', HARBOUR.gazette, '2025-01-01'))).toEqual(own)
})
