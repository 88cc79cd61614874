import { describe, expect, it } from 'vitest'
import type { ArticleAnswer } from '../../../serve/api/articles.ts'
import { findsOf, layersOf } from './finds.ts'

const speaker = {
  name: 'Ada Quill',
  names: ['Ada Quill'],
  kind: 'person',
  role: null,
  affiliation: 'Harbour Board',
  anonymous: false,
} as const
const annotations: ArticleAnswer['annotations'] = {
  attributions: [
    {
      source: [{ start: 0, end: 3 }],
      cue: [{ start: 4, end: 8 }],
      content: [{ start: 9, end: 30 }],
      quotation: 'indirect',
      speaker,
      stance: 'assert',
      channel: null,
      nestedIn: null,
      score: 1,
      rule: 'said',
    },
  ],
  quantities: [],
  times: [
    {
      start: 20,
      end: 27,
      type: 'date',
      from: '2026-03-03',
      to: '2026-03-03',
      value: '2026-03-03',
      basis: 'inferred',
      words: '3 Mar 2026',
      rule: 'weekday',
    },
  ],
  mentions: [{ start: 0, end: 3, type: 'PERSON', entity: 'Ada Quill', metonym: false, rule: 'listed' }],
  references: [],
  quotes: [],
  sentences: [],
}

describe('findsOf', () => {
  const finds = findsOf({ annotations } as ArticleAnswer)

  it('tells who said it and whom they speak for, and what was worked out', () => {
    expect(finds.find(({ kind }) => kind === 'said')?.reading).toContainEqual(['speaks for', 'Harbour Board'])
    expect(finds.filter(({ inferred }) => inferred).map(({ id }) => id)).toEqual(['t0'])
  })

  it('stands in the order of the text and keeps the parts apart', () => {
    expect(finds.map(({ id }) => id)).toEqual(['a0', 'n0', 't0'])
    expect(
      layersOf(finds)
        .filter(({ id }) => id === 'a0')
        .map(({ kind }) => kind),
    ).toEqual(['content', 'source', 'cue'])
  })

  it('has nothing for a report that is not annotated yet', () => {
    expect(findsOf({ annotations: null } as ArticleAnswer)).toEqual([])
  })
})
