import { expect, test } from 'vitest'
import { attributionsOf, wordsOf } from '../testing/fixtures.ts'

/** Who says what, and inside which other. */
const said = (text: string) =>
  attributionsOf(text).map(({ source, content, nestedIn }) => [wordsOf(text, source), wordsOf(text, content), nestedIn])

test.each([
  [
    'Western leaders say that Arrel has sent soldiers and warn that they will fight.',
    ['Western leaders', 'that Arrel has sent soldiers', null],
    ['Western leaders', 'that they will fight', null],
  ],
  [
    'Leaders said Norvane had shipped engines to Arrel and also warned that it may send more.',
    ['Leaders', 'Norvane had shipped engines to Arrel', null],
    ['Leaders', 'that it may send more', null],
  ],
])('“and” joins verbs of one form: %s', (text, ...expected) => {
  expect(said(text)).toEqual(expected)
})

test.each([
  'The mayor said that Tom Berg had called the plan a lie.',
  'The mayor said that Tom Berg came on Monday and warned that the dam may break.',
  'The mayor said “Tom Berg has lied and said that the dam holds.”',
])('the mayor says it all, whatever is told inside: %s', (text) => {
  const [outer, ...rest] = said(text)
  expect(outer[1]).toContain(text.slice(text.indexOf('Tom Berg') + 9, -3))
  expect(rest.every(([, , nestedIn]) => nestedIn === 0)).toBe(true)
})
