import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Annotations } from '../annotate/annotations.ts'
import type { Evidence } from '../article/article.ts'
import { exampleReports, ledgerOf, report } from './testing/example.ts'

let reports: readonly Annotations[] = []
beforeAll(async () => {
  reports = await exampleReports()
})

const UNRELATED = report(
  'opera',
  'The opera house in Velmont will stage a new work by Ada Lindqvist in October, its director said. Tickets cost 40 crowns.',
)

/** Everything in a ledger that points into a report. */
function* evidenceOf(value: unknown): Generator<Evidence> {
  if (Array.isArray(value)) for (const one of value) yield* evidenceOf(one)
  else if (typeof value === 'object' && value !== null) {
    const { article, start, end } = value as Partial<Evidence>
    if (article !== undefined && start !== undefined && end !== undefined) yield { article, start, end }
    for (const one of Object.values(value)) yield* evidenceOf(one)
  }
}

describe('a ledger', () => {
  test('rests on words of its own reports, for any subset of them in any order, and has no line without evidence', () => {
    const texts = new Map(reports.map(({ article }) => [article.id, article.text]))
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: 1 }), (some) => {
        const ids = new Set(some.map(({ article }) => article.id))
        const ledger = ledgerOf(some)
        for (const { article, start, end } of evidenceOf(ledger.stories)) {
          expect(ids).toContain(article)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(texts.get(article)?.length ?? 0)
        }
        for (const { claims, checks, disagreements, findings, measures } of ledger.stories) {
          for (const line of [...claims, ...checks, ...findings]) expect(line.evidence.length).toBeGreaterThan(0)
          for (const { sides } of disagreements) {
            expect(sides.length).toBeGreaterThan(1)
            for (const side of sides) expect(side.evidence.length).toBeGreaterThan(0)
          }
          for (const { points } of measures) expect(points.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('is the same, byte for byte, for the reports in any order', () => {
    const once = JSON.stringify(ledgerOf(reports))
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(ledgerOf(shuffled))).toBe(once)
      }),
      { numRuns: 6 },
    )
  })

  test('of a story is untouched by a report on something else, whichever reports there are', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports.keys()], { minLength: 1 }), (places) => {
        const some = places.map((place) => reports[place] as Annotations)
        const alone = ledgerOf(some).stories
        const among = ledgerOf([UNRELATED, ...some]).stories
        for (const story of alone) expect(among.find(({ id }) => id === story.id)).toEqual(story)
        expect(among.length).toBe(alone.length + 1)
      }),
      { numRuns: 6 },
    )
  })

  test('counts no more origins where a copy of any report is added', () => {
    const names = (some: readonly Annotations[]): readonly string[] =>
      ledgerOf(some)
        .stories.flatMap(({ origins }) => origins.map(({ name }) => name))
        .sort()
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports.keys()], { minLength: 2 }), (places) => {
        const some = places.map((place) => reports[place] as Annotations)
        const [first] = some as [Annotations]
        const copy = { ...first, article: { ...first.article, id: 'copy-of-the-first' } }
        const before = names(some)
        expect(names([...some, copy]).filter((name) => !before.includes(name))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  test('of nothing is empty', () => {
    expect(ledgerOf([])).toEqual({ articles: [], stories: [] })
  })
})
