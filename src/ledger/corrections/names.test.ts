import { describe, expect, test } from 'vitest'
import type { StoryLedger } from '../ledger.ts'
import { report } from '../testing/example.ts'
import { corrected, kept } from './testing/corrected.ts'

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
