import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from '../digest.ts'
import { bankOwnWords, ferry, fires, regattas, wire } from '../fixtures/reports.ts'
import { type Report, unannotated } from '../fixtures/unannotated.ts'
import { clusters } from './clusters.ts'

const all = [...ferry, ...fires, ...wire, bankOwnWords]

const digests = (reports: readonly Report[]) => reports.flatMap((report) => digest(unannotated(report)))

const ids = (groups: ReturnType<typeof clusters>): readonly string[] =>
  groups.map((group) => group.map(({ article }) => article).join(' '))

const expected = ['ferry-1 ferry-2 ferry-3', 'fire-1', 'fire-2', 'bank-agency bank-cut bank-lead bank-own']

describe('clusters', () => {
  test('reports of one event are one story; two events of one kind on one day are two', () => {
    expect(new Set(ids(clusters(digests(all))))).toEqual(new Set(expected))
  })

  test('articles in any order give the same stories', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(ids(clusters(digests(shuffled)))).toEqual(ids(clusters(digests(all))))
      }),
      { numRuns: 20 },
    )
  })

  test('an unrelated article changes no other story', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fires, ...ferry), (report) => {
        const others = all.filter((each) => !each.id.startsWith(report.id.slice(0, 4)) && each !== report)
        const without = ids(clusters(digests(others)))
        expect(ids(clusters(digests([...others, report])))).toEqual(expect.arrayContaining([...without]))
      }),
    )
  })

  test('what makes one story within a week takes more to be one a year later', () => {
    const sameWeek = regattas.map((report) => ({ ...report, published: '2026-07-12' }))
    expect(ids(clusters(digests(sameWeek)))).toEqual(['regatta-1 regatta-2'])
    expect(ids(clusters(digests(regattas)))).toEqual(['regatta-1', 'regatta-2'])
  })

  test('no articles, no stories', () => {
    expect(clusters([])).toEqual([])
  })
})
