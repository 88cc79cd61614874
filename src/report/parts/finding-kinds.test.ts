import { expect, test } from 'vitest'
import { findingKinds, findingName, findingTone, talliesOf } from './finding-kinds.ts'

test('a tally counts the kinds that there are, in their order, and one is one', () => {
  const counts = new Map([
    ['one-origin', 1],
    ['does-not-add-up', 2],
  ])
  expect(talliesOf((kind) => counts.get(kind) ?? 0)).toEqual([
    { kind: 'does-not-add-up', tone: 'bad', count: 2, words: 'don’t add up' },
    { kind: 'one-origin', tone: 'plain', count: 1, words: 'rests on one origin' },
  ])
  expect(talliesOf(() => 0)).toEqual([])
})

test('each kind has a name and a tone', () => {
  expect(findingKinds.map(({ kind }) => findingName(kind))).toEqual(findingKinds.map(({ name }) => name))
  expect(findingTone('disputed')).toBe('warn')
})
