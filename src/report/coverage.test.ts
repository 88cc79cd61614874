import { expect, test } from 'vitest'
import { type CoverageCell, coverageRows } from './coverage.ts'
import { coverageItems } from './items/coverage.ts'
import { reportsOf } from './reports.ts'
import { ashmere } from './testing/ashmere.ts'

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
