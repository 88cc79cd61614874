import { expect, test } from 'vitest'
import { coverageItems } from '../items/coverage.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { type CoverageCell, coverageRows, earlierIn } from './coverage.ts'
import { reportsOf } from './reports.ts'

const cell = (article: string, how: CoverageCell['how'], words: string | null = null): CoverageCell => ({
  article,
  how,
  words,
  distanced: [],
  evidence: null,
})

const everybody = { claim: 'c1', cells: ['post-1', 'post-2', 'tribune'].map((id) => cell(id, 'attributes', 'said')) }
const apart = {
  claim: 'c2',
  cells: [
    cell('post-1', 'attributes', 'said'),
    cell('post-2', 'hedges', 'allegedly'),
    cell('tribune', 'own-voice'),
    cell('courier-1', 'omits'),
  ],
}
const alone = { claim: 'c3', cells: [cell('post-1', 'attributes', 'said'), cell('tribune', 'omits')] }
const coverage = { outlets: [], rows: [everybody, alone, apart] }

test('claims that reports carry in different ways come first; those of one report have no row', () => {
  expect(coverageRows(coverage)).toEqual([apart, everybody])
})

test('a line tells who attributes, who hedges, who says so as its own word, and who leaves it out', () => {
  const [item] = coverageItems({ ...ashmere.stories[0], coverage }, reportsOf(ashmere, new Map()))
  expect(item.details).toEqual([
    'attributed in Port Aldane Post, about 3 Mar (said)',
    'hedged in Port Aldane Post, 5 Mar (allegedly)',
    'as its own word in Atlantic Tribune',
    'not in Kestrel Bay Courier, 4 Mar',
  ])
})

test('a report of an earlier day than any that carries the claim leaves nothing out', () => {
  const reports = reportsOf(ashmere, new Map())
  const row = {
    claim: 'c4',
    cells: [
      cell('post-1', 'omits'),
      cell('post-2', 'attributes'),
      cell('courier-2', 'omits'),
      cell('tribune', 'attributes'),
    ],
  }
  expect([...earlierIn(row, reports)]).toEqual(['post-1'])
  expect(earlierIn({ ...row, cells: [...row.cells, cell('unheard of', 'hedges')] }, reports).size).toBe(0)
  const items = coverageItems({ ...ashmere.stories[0], coverage: { outlets: [], rows: [row] } }, reports)
  expect(items[0].details.slice(1)).toEqual([
    'not in Kestrel Bay Courier, about 5 Mar',
    '1 report is of an earlier day',
  ])
})
