import { describe, expect, test } from 'vitest'
import { digest } from '../digest.ts'
import { annotated } from '../fixtures/annotated.ts'
import type { Report } from '../fixtures/unannotated.ts'
import { syndication } from './syndication.ts'

const found = (...reports: readonly Report[]) =>
  syndication(
    reports.flatMap((report) => {
      const annotations = annotated(report, [])
      return digest(annotations).map((one) => ({ annotations, digest: one }))
    }),
  )

const passage = 'where dockers have been struggling to shovel the frozen coal onto barges'

const reports = (shared: string): readonly Report[] => [
  {
    id: 'a',
    wire: 'AP',
    text: `The harbour of Penwick stayed shut on Monday, ${shared}, and two ships turned back to the south. Ice has never come so early, said pilots, who remember the winter of 1987 well.`,
  },
  {
    id: 'b',
    text: `Coal will be short this week. No ship can leave Penwick, ${shared}. The mayor asked schools to heat one room in three until the thaw, and opened the town hall to the old at night.`,
  },
]

describe('passages', () => {
  test('a passage told in the same words, one report silent about the agency', () => {
    const [only, ...more] = found(...reports(passage))
    expect(more).toEqual([])
    expect(only).toMatchObject({ kind: 'wire', articles: ['a', 'b'], wire: 'AP' })
    expect(only.trail.map(({ rule }) => rule)).toEqual(['copies.passage', 'copies.uncredited'])
    const [a, b] = reports(passage)
    expect(only.shared.map(({ article, start, end }) => (article === 'a' ? a : b).text.slice(start, end))).toEqual([
      passage,
      passage,
    ])
  })

  test('where the agency’s whole text is at hand, a report that keeps a sentence of it is a rewrite', () => {
    const [agencys, rewrite] = reports(passage)
    const kinds = found(agencys, { ...agencys, id: 'c' }, rewrite).map(({ kind }) => kind)
    expect(kinds).toEqual(['copy', 'passage'])
  })

  test('both credit an agency: neither is silent', () => {
    const [a, b] = reports(passage)
    expect(found(a, { ...b, wire: 'AFP' })[0]).toMatchObject({ kind: 'passage' })
  })

  test.each([
    ['a quotation', '“dockers have been struggling to shovel the frozen coal onto barges”'],
    [
      'a formula of the newsroom',
      'a clerk said, who spoke on condition of anonymity because they were not authorized to speak publicly',
    ],
    ['a man and his office', 'the Penwick Harbour Board chairman Sir Anthony Marchbanks and Lady Marchbanks'],
    ['common words', 'as it was in the year before and in the one before that'],
  ])('none: %s', (_, shared) => {
    expect(found(...reports(shared))).toEqual([])
  })

  test('two papers that print one speech copy nobody', () => {
    const speech = `“${`We will dig this harbour out with our own hands if nobody comes. ${passage}. `.repeat(3)}”`
    const both = found(
      {
        id: 'a',
        text: `The mayor of Penwick spoke on the quay on Monday evening before three hundred dockers. ${speech}`,
      },
      {
        id: 'b',
        text: `“Dig it out”: that is what Penwick’s mayor asks of her town, which clapped for long. ${speech}`,
      },
    )
    expect(both).toEqual([])
  })
})
