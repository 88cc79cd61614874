import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../annotate/annotations.ts'
import type { Evidence } from '../../article/article.ts'
import type { Anchor, Correction, KeptCorrection } from '../../story/correction.ts'
import { group } from '../../story/group.ts'
import type { Measure, Point, StoryLedger } from '../ledger.ts'
import { reconcile } from '../reconcile.ts'
import { exampleReports, report } from '../testing/example.ts'
import { harbour } from '../testing/harbour.ts'

const kept = (correction: Correction, when = '2026-03-06T09:00:00Z'): KeptCorrection => ({
  id: `c-${correction.kind}-${when}`,
  by: 'Desk',
  when,
  correction,
})

function corrected(reports: readonly Annotations[], ...corrections: readonly KeptCorrection[]): StoryLedger {
  const stories = group(reports, corrections)
  expect(stories).toHaveLength(1)
  return reconcile(stories[0] as (typeof stories)[0])
}

function anchorAt(reports: readonly Annotations[], { article, start, end }: Evidence): Anchor {
  const text = reports.find((each) => each.article.id === article)?.article.text ?? ''
  return { article, start, end, words: text.slice(start, end) }
}

const anchor = (reports: readonly Annotations[], article: string, words: string): Anchor => {
  const start = reports.find((each) => each.article.id === article)?.article.text.indexOf(words) ?? -1
  expect(start).toBeGreaterThanOrEqual(0)
  return { article, start, end: start + words.length, words }
}

const pointAt = ({ measures }: StoryLedger, { article, start }: Anchor): Point | undefined =>
  measures.flatMap(({ points }) => points).find(({ evidence: one }) => one.article === article && one.start === start)

const measureOf = ({ measures }: StoryLedger, { article, start }: Anchor): Measure | undefined =>
  measures.find(({ points }) => points.some(({ evidence: one }) => one.article === article && one.start === start))

const reports = harbour('gazette', 'herald', 'mirror')
const found = corrected(reports)

describe('a value', () => {
  const on = anchor(reports, 'gazette', '900 tons')

  test('that a person reads otherwise stands in the measure, and what the program read is told', () => {
    const ledger = corrected(reports, kept({ kind: 'value', on, value: 950 }))
    expect(pointAt(found, on)?.value).toBe(900)
    expect(pointAt(ledger, on)?.value).toBe(950)
    expect(ledger.corrections).toMatchObject([{ by: 'Desk', applied: true, was: '900' }])
  })

  test('that is no figure gives no point', () => {
    expect(pointAt(corrected(reports, kept({ kind: 'value', on, value: null })), on)).toBeUndefined()
  })

  test('takes the last word said of it, whichever comes first in the list', () => {
    const early = kept({ kind: 'value', on, value: 1 }, '2026-03-06T09:00:00Z')
    const late = kept({ kind: 'value', on, value: 2 }, '2026-03-07T09:00:00Z')
    expect(pointAt(corrected(reports, late, early), on)?.value).toBe(2)
    expect(pointAt(corrected(reports, early, late), on)?.value).toBe(2)
  })
})

describe('a speaker', () => {
  test('of a statement is the one that a person names', () => {
    const on = anchor(reports, 'herald', '"We have lost the summer and nobody has warned us why,"')
    const ledger = corrected(reports, kept({ kind: 'speaker', on, speaker: 'Transport Ministry' }))
    const appearance = ledger.claims
      .flatMap(({ appearances }) => appearances)
      .find(({ article, quoted, evidence }) => article === 'herald' && quoted && evidence.start >= on.start)
    expect(appearance?.giver.name).toContain('Transport Ministry')
    expect(ledger.corrections[0]?.was).toBe('Ines Calder')
  })

  test('of a figure is the one that a person names; null is the report itself', () => {
    const on = anchor(reports, 'gazette', '900 tons')
    expect(pointAt(corrected(reports, kept({ kind: 'speaker', on, speaker: 'Norvane Shipping' })), on)?.source).toBe(
      'Norvane Shipping',
    )
    const own = pointAt(corrected(reports, kept({ kind: 'speaker', on, speaker: null })), on)
    expect(own?.giver).toMatchObject({ name: null, standing: 'own-voice' })
    expect(own?.trail.some(({ rule }) => rule === 'correction.person')).toBe(true)
  })
})

describe('a measure', () => {
  const on = anchor(reports, 'mirror', '900 tons')

  test('is left by a figure that a person sets apart', () => {
    const ledger = corrected(reports, kept({ kind: 'measure', on, like: null }))
    expect(measureOf(found, on)?.points.length).toBeGreaterThan(1)
    expect(measureOf(ledger, on)?.points).toHaveLength(1)
  })

  test('is joined by a figure that a person puts with another, whatever bars them', () => {
    const two = [
      report(
        'a',
        'Fire crews in Dunmarrow said 14 people were killed on Monday. They said 30 sheep were rescued on Monday.',
      ),
      report(
        'b',
        'Fire crews in Dunmarrow said on Monday that 14 people were killed in the fire. The fire began on Sunday.',
      ),
    ]
    const sheep = anchor(two, 'a', '30')
    const killed = anchor(two, 'a', '14')
    expect(measureOf(corrected(two), sheep)?.id).not.toBe(measureOf(corrected(two), killed)?.id)
    const ledger = corrected(two, kept({ kind: 'measure', on: sheep, like: killed }))
    expect(measureOf(ledger, sheep)?.id).toBe(measureOf(ledger, killed)?.id)
  })
})

describe('names', () => {
  const two = [
    report('a', 'Mayor Ines Calder said the harbour was closed. Calder said oil had spread across the bay.'),
    report('b', 'Mayor I. Caldera said the harbour was closed. Caldera said oil had spread across the bay.'),
  ]
  const named = ({ entities }: StoryLedger, name: string) => entities.filter(({ names }) => names.includes(name))

  test('that a person says are one are one, with the reason', () => {
    const one = kept({ kind: 'one-entity', names: ['Ines Calder', 'I. Caldera'] })
    expect(named(corrected(two), 'Ines Calder')[0]?.names).not.toContain('I. Caldera')
    const [entity] = named(corrected(two, one), 'Ines Calder')
    expect(entity?.names).toContain('I. Caldera')
    expect(entity?.trail).toMatchObject([{ rule: 'correction.person' }])
  })

  test('that a person says are two are two, within a report and across reports', () => {
    const all = [
      report('a', 'Mayor Ines Calder said the harbour was closed. Calder said oil had spread across the bay.'),
      report('b', 'Calder said the harbour was closed after oil had spread across the bay.'),
    ]
    expect(named(corrected(all), 'Calder')).toHaveLength(1)
    const ledger = corrected(all, kept({ kind: 'two-entities', names: ['Ines Calder', 'Calder'] }))
    expect(named(ledger, 'Ines Calder')).toHaveLength(1)
    expect(named(ledger, 'Ines Calder')[0]?.names).not.toContain('Calder')
    expect(named(ledger, 'Calder').flatMap(({ evidence }) => evidence.map(({ article }) => article))).toEqual([
      'a',
      'b',
    ])
  })

  test('that no report has change nothing and are no correction of this story', () => {
    const ledger = corrected(two, kept({ kind: 'one-entity', names: ['Ada Brandt', 'A. Brandt'] }))
    expect(ledger).toEqual(corrected(two))
  })
})

describe('a finding', () => {
  const finding = found.findings.find(({ kind }) => kind === 'disputed')

  test('that a person dismisses is kept apart with the correction', () => {
    expect(finding).toBeDefined()
    const on = finding?.evidence.map((one) => anchorAt(reports, one)) ?? []
    const dismissal = kept({ kind: 'dismissed', finding: 'disputed', on, reason: 'the company spoke of another ship' })
    const ledger = corrected(reports, dismissal)
    expect(ledger.findings.map(({ text }) => text)).not.toContain(finding?.text)
    expect(ledger.dismissed).toMatchObject([{ text: finding?.text, correction: dismissal.id }])
  })

  test('of another kind on the same words stays', () => {
    const on = finding?.evidence.map((one) => anchorAt(reports, one)) ?? []
    const ledger = corrected(reports, kept({ kind: 'dismissed', finding: 'unnamed-only', on, reason: 'none' }))
    expect(ledger.findings).toEqual(found.findings)
  })
})

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
