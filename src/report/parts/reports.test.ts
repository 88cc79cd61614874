import { describe, expect, test } from 'vitest'
import type { ReportEntry } from '../../ledger/ledger.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { reportsOf } from './reports.ts'

const labels = (entries: readonly Partial<ReportEntry>[]) => {
  const articles = entries.map((entry, i) => ({ ...ashmere.articles[0], id: `g-${i}`, ...entry }))
  return [...reportsOf({ articles, stories: [] }, new Map()).values()].map(({ label }) => label)
}

describe('what a report is called', () => {
  test('an address as an outlet goes by what readers call it', () => {
    expect(labels([{ outlet: 'www.aldane-post.example' }, { outlet: 'www. something else' }])).toEqual([
      'aldane-post.example',
      'www. something else',
    ])
  })

  test('reports of one outlet are told apart by their day, those of one day by a number', () => {
    expect(
      labels([
        { outlet: 'Post', published: '2026-03-03' },
        { outlet: 'Post', published: '2026-03-04' },
        { outlet: 'Post', published: '2026-03-04' },
        { outlet: 'Courier', published: '2026-03-04' },
        { outlet: 'Wire', published: null },
        { outlet: 'Wire', published: null },
      ]),
    ).toEqual(['Post, 3 Mar', 'Post, 4 Mar (1)', 'Post, 4 Mar (2)', 'Courier', 'Wire (1)', 'Wire (2)'])
  })

  test('a report without an outlet goes by its id', () => {
    expect(labels([{ outlet: null }, { outlet: null }])).toEqual(['g-0', 'g-1'])
  })
})
