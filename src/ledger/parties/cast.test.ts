import { expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

const originsOf = (text: string): readonly string[] => storyOf([report('r', text)]).origins.map(({ name }) => name)

test('who speaks for a body counts for it', () => {
  expect(
    originsOf(
      'Ada Lind, spokeswoman for the Arrel Transit Authority, said both trains had collided in the old tunnel under the river.',
    ),
  ).toEqual(['Arrel Transit Authority'])
})

test('who left a body counts for himself', () => {
  expect(
    originsOf(
      'Ada Lind, a former spokeswoman for the Arrel Transit Authority, said both trains had collided in the old tunnel under the river.',
    ),
  ).toEqual(['Ada Lind'])
})
