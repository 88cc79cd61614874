import { describe, expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { harbour } from '../testing/harbour.ts'
import { anchor, corrected, kept, measureOf, pointAt } from './testing/corrected.ts'

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
