import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../story/correction.ts'
import { group } from '../../story/group.ts'
import { reconcile } from '../reconcile.ts'
import { exampleReports } from '../testing/example.ts'
import { harbour } from '../testing/harbour.ts'
import { anchor, corrected, kept } from './testing/corrected.ts'

const reports = harbour('gazette', 'herald', 'mirror')
const found = corrected(reports)

describe('corrections', () => {
  test('find their words where an edit has moved them', () => {
    const on = { ...anchor(reports, 'gazette', '900 tons'), start: 3, end: 11 }
    expect(corrected(reports, kept({ kind: 'value', on, value: 7 })).corrections[0]?.applied).toBe(true)
  })

  test('whose words are gone are told and do nothing', () => {
    const on = { article: 'gazette', start: 0, end: 9, words: 'not there' }
    const ledger = corrected(reports, kept({ kind: 'value', on, value: 7 }))
    expect(ledger.corrections).toMatchObject([{ applied: false, was: null, evidence: [] }])
    expect({ ...ledger, corrections: [] }).toEqual(found)
  })

  test('of any kind on any words of the examples throw nothing, and leave evidence in range', async () => {
    const examples = await exampleReports()
    const words = fc.constantFrom(...examples).chain(({ article }) =>
      fc.tuple(fc.nat(article.text.length - 2), fc.integer({ min: 1, max: 60 })).map(([start, length]) => {
        const end = Math.min(article.text.length, start + length)
        return { article: article.id, start, end, words: article.text.slice(start, end) }
      }),
    )
    const figure = fc.constantFrom(
      ...examples.flatMap(({ article, quantities }) =>
        quantities.map(({ start, end, text }) => ({ article: article.id, start, end, words: text })),
      ),
    )
    const names = fc.constantFrom(...examples.flatMap(({ entities }) => entities.flatMap((one) => one.names)))
    const any: fc.Arbitrary<Correction> = fc.oneof(
      fc.record({ kind: fc.constant('value' as const), on: fc.oneof(words, figure), value: fc.option(fc.integer()) }),
      fc.record({ kind: fc.constant('speaker' as const), on: fc.oneof(words, figure), speaker: fc.option(names) }),
      fc.record({ kind: fc.constant('measure' as const), on: figure, like: fc.option(figure) }),
      fc.record({ kind: fc.constant('one-entity' as const), names: fc.tuple(names, names) }),
      fc.record({ kind: fc.constant('two-entities' as const), names: fc.tuple(names, names) }),
      fc.record({ kind: fc.constant('confirmed' as const), on: figure, note: fc.constant(null) }),
    )
    const texts = new Map(examples.map(({ article }) => [article.id, article.text]))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (said) => {
        const corrections = said.map((one, i) => ({ ...kept(one), id: `c${i}` }))
        for (const story of group(examples, corrections)) {
          for (const { evidence } of reconcile(story).corrections) {
            for (const { article, start, end } of evidence) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(end).toBeLessThanOrEqual(texts.get(article)?.length ?? -1)
            }
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})
