import { describe, expect, test } from 'vitest'
import type { Side } from '../../ledger/ledger.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { findingReasonOf, findingWordsOf } from './finding.ts'

const [story] = ashmere.stories
const [finding] = story.findings

/** How a dispute over these figures reads. */
function disputed(figures: readonly (readonly [number, string | null])[]): string {
  const sides = figures.map(
    ([value, source]): Side => ({ source, value, stance: null, words: `${value} people`, evidence: [] }),
  )
  const dispute = {
    id: 'd9',
    kind: 'figure',
    about: 'homes lost',
    measure: 'm1',
    sides,
    because: '',
    trail: [],
  } as const
  return findingWordsOf({ ...story, disagreements: [dispute] }, { ...finding, kind: 'disputed', about: 'd9' })
}

describe('a dispute in a sentence', () => {
  test.each([
    [
      [
        [44, 'Tolma region'],
        [31, 'National Emergency Service'],
        [44, 'Henrik Sole'],
        [44, null],
      ],
      'homes lost: 31 (National Emergency Service) against 44 (Tolma region and Henrik Sole)',
    ],
    [
      [
        [38, 'National Emergency Service'],
        [44, 'Henrik Sole'],
        [31, 'National Emergency Service'],
      ],
      'homes lost: 31 and 38 (National Emergency Service) against 44 (Henrik Sole)',
    ],
    [
      [
        [32, 'Holm'],
        [30, 'Holm'],
      ],
      'homes lost: 30 against 32 (Holm, for each)',
    ],
    [
      [
        [31, 'Holm'],
        [44, null],
        [45, null],
      ],
      'homes lost: 31 (Holm) against 44 (no source named) against 45 (no source named)',
    ],
    [
      [
        [3, null],
        [2, null],
      ],
      'homes lost: 2 against 3 (no source named, for each)',
    ],
    [
      [
        [7, 'a'],
        [6, 'b'],
        [5, 'c'],
        [4, 'd'],
        [3, 'e'],
        [2, 'f'],
        [1, 'g'],
      ],
      'homes lost: 1 (g) against 2 (f) against 3 (e) against 4 (d) against 5 (c) and 2 other figures',
    ],
  ] as const)('%j', (figures, words) => expect(disputed(figures)).toBe(words))

  test('a report at odds with itself is told with both its words', () => {
    const check = {
      ...story.checks[0],
      id: 'k9',
      kind: 'consistency',
      stated: '“31”',
      computed: 'the same report gives “44”',
    } as const
    expect(findingWordsOf({ ...story, checks: [check] }, { ...finding, kind: 'does-not-add-up', about: 'k9' })).toBe(
      'Consistency: “31” here, but the same report gives “44”',
    )
  })
})

describe('why it is a finding', () => {
  const reasonOf = (sides: readonly (readonly [string | null, Side['stance'], string])[]): string => {
    const dispute = {
      id: 'd9',
      kind: 'stance',
      about: 'the gates were open',
      measure: null,
      sides: sides.map(([source, stance, words]): Side => ({ source, stance, words, value: null, evidence: [] })),
      because: 'said not to be so by them',
      trail: [],
    } as const
    return findingReasonOf(
      { ...story, disagreements: [dispute] },
      { ...finding, about: 'd9', because: dispute.because },
    )
  }

  test('what they answer who deny it or won’t confirm it, each once', () => {
    const sides = [
      ['Ada Holm', 'assert', 'the gates were open'],
      ['Tolma Power', 'deny', 'the gates were shut'],
      ['Tolma Power', 'deny', 'the gates were shut'],
      [null, 'decline', 'the state of the gates'],
    ] as const
    expect(reasonOf(sides)).toBe(
      'Tolma Power (denial): “the gates were shut”; no source named (not confirmed): “the state of the gates”',
    )
  })

  test('the ledger’s reason where the answer is no more than what is denied', () =>
    expect(reasonOf([['Tolma Power', 'deny', 'the gates were open']])).toBe('said not to be so by them'))

  test('no more answers than can be read', () => {
    const sides = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, 'deny', `${name} says no`] as const)
    expect(reasonOf(sides)).toMatch(/“c says no”; and 2 others$/u)
  })
})
