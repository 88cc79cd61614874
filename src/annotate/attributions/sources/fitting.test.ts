import { expect, test } from 'vitest'
import { attributionsOf, wordsOf } from '../testing/fixtures.ts'

test.each([
  [
    'The striking colour appears false – but, according to the space agency, the ice truly is blue.',
    'the space agency',
  ],
  ['Berg is 65 years old, and according to a story in the Gazette, trainers found a cart.', 'a story in the Gazette'],
  ['According to the mayor, the dam held.', 'the mayor'],
  ['The dam held, according to the mayor.', 'the mayor'],
])('whom “according to” names stands behind it: %s', (text, who) => {
  expect(
    attributionsOf(text)
      .filter(({ cue }) => /^according/i.test(wordsOf(text, cue)))
      .map(({ source }) => wordsOf(text, source)),
  ).toEqual([who])
})
