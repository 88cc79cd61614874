import { expect, test } from 'vitest'
import type { ReportEntry } from '../../ledger/ledger.ts'
import { reportsOf } from '../../report/parts/reports.ts'
import { cardOf } from './evidence.ts'

const entry = (id: string, fields: Partial<ReportEntry>): ReportEntry => ({
  id,
  title: null,
  outlet: 'The Lantern',
  published: '2026-03-01',
  publishedBasis: 'stated',
  publishedRange: null,
  publishedEvidence: [],
  publishedLike: null,
  wire: null,
  wireEvidence: [],
  dateline: null,
  boilerplate: [],
  ...fields,
})

test('a report’s card says by which copy it is dated', () => {
  const entries = [entry('a', {}), entry('b', { publishedBasis: 'inferred', publishedLike: 'a' })]
  const story = { reports: reportsOf({ articles: entries, stories: [] }, new Map()), articles: new Map() }
  expect(['a', 'b', 'c'].map((id) => cardOf(story, id).publishedLike)).toEqual([null, 'a', null])
})
