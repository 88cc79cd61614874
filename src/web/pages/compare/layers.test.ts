import { expect, it } from 'vitest'
import type { ComparisonAnswer } from '../../../serve/api/articles.ts'
import { layersOfSide } from './layers.ts'

it('marks passages and quotations in both texts by the same ids, altered ones apart', () => {
  const comparison = {
    passages: [{ left: { start: 0, end: 9 }, right: { start: 5, end: 14 }, words: 'the water' }],
    quotations: [
      {
        line: 'q1',
        speaker: 'Ada Quill',
        altered: true,
        left: { start: 20, end: 30, words: 'it was low' },
        right: { start: 40, end: 51, words: 'it was high' },
      },
    ],
  } as unknown as ComparisonAnswer
  expect(layersOfSide(comparison, 'right')).toEqual([
    { start: 5, end: 14, id: 'p0', kind: 'shared' },
    { start: 40, end: 51, id: 'q0', kind: 'altered' },
  ])
  expect(layersOfSide(comparison, 'left').map(({ id }) => id)).toEqual(['p0', 'q0'])
})
