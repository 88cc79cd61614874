import { expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

const unnamed = (says: string): readonly string[] =>
  storyOf([
    report('a', `The harbour of Port Ardle is closed and its boats stay in. ${says}`),
    report('b', `A tanker of Norvane Shipping leaked oil off Port Ardle on Monday, and divers went out. ${says}`),
  ]).findings.flatMap(({ kind, text }) => (kind === 'unnamed-only' ? [text] : []))

test('what only unnamed sources say in several reports is told', () => {
  expect(unnamed('Investigators said the tanker had ignored several warnings of the divers.')).toHaveLength(1)
})

test.each([
  'Investigators declined to comment on the several warnings that the tanker ignored.',
  'Investigators asked whether the tanker had ignored several warnings of the divers.',
  'Captain Ada Lind said the tanker had ignored several warnings of the divers.',
])('nobody has to stand for %j', (says) => {
  expect(unnamed(says)).toEqual([])
})
