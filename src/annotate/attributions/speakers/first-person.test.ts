import { expect, test } from 'vitest'
import type { Attribution } from '../attribution.ts'
import { bareAttribution, personNamed } from '../testing/bare.ts'
import { withFirstPersons } from './first-person.ts'

const text = 'I Berg they'
const words = { I: { start: 0, end: 1 }, Berg: { start: 2, end: 6 }, they: { start: 7, end: 11 } }
const one = (source: keyof typeof words, given: Partial<Attribution>): Attribution =>
  bareAttribution({ source: [words[source]], quotation: 'direct', ...given })
const namesOf = (attributions: readonly Attribution[]) =>
  withFirstPersons(attributions, ({ start, end }) => text.slice(start, end)).map(({ speaker }) => speaker.name)

const berg = personNamed('Anna Berg')

test('"I" is whoever is quoted, also over another "I"', () => {
  const said = one('Berg', { speaker: berg })
  expect(namesOf([one('I', { nestedIn: 1 }), said, one('I', { nestedIn: 0 })])).toEqual([
    'Anna Berg',
    'Anna Berg',
    'Anna Berg',
  ])
})

test.each([
  ['"I" in nobody’s words', [one('I', {})]],
  ['somebody else in them', [one('they', { nestedIn: 1 }), one('Berg', {})]],
  ['holders that go round', [one('I', { nestedIn: 1 }), one('I', { nestedIn: 0 })]],
])('%s stays as it is', (_, attributions) => {
  expect(namesOf(attributions).every((name) => name === null)).toBe(true)
})

test('words that are not quoted are the writer’s', () => {
  expect(namesOf([one('I', { nestedIn: 1 }), one('Berg', { speaker: berg, quotation: 'indirect' })])).toEqual([
    null,
    'Anna Berg',
  ])
})
