import { expect, test } from 'vitest'
import { nthInReport } from './places.ts'

test('each report is named before any is named again', () => {
  const places = ['a', 'a', 'b', 'a', 'c', 'b'].map((article, start) => ({ article, start }))
  const told = nthInReport(places).map(({ place, nth, follows }) => `${place.article}${place.start} ${nth} ${follows}`)
  expect(told).toEqual(['a0 1 false', 'b2 1 false', 'c4 1 false', 'a1 2 false', 'a3 3 true', 'b5 2 false'])
})

test('what stands in one report follows on', () => {
  expect(nthInReport([{ article: 'a' }, { article: 'a' }]).map(({ follows }) => follows)).toEqual([false, true])
  expect(nthInReport([])).toEqual([])
})
