import { describe, expect, test } from 'vitest'
import { attributionsOf, wordsOf } from '../testing/fixtures.ts'

/** A Thursday. */
const TODAY = '2031-10-30'

/** The outermost attributions of a text read on that day, each by its cue with the words and days of its saying. */
function dated(text: string): readonly (readonly [string, string | null, string | null, string | null])[] {
  return attributionsOf(text, TODAY)
    .filter(({ nestedIn }) => nestedIn === null)
    .map(({ cue, time }) => [
      wordsOf(text, cue),
      time && wordsOf(text, time.words),
      time?.from ?? null,
      time?.basis ?? null,
    ])
}

describe('the clause of the cue dates the saying', () => {
  test.each([
    ['The mayor said on Monday that the bridge would stay closed.', 'said', 'Monday', '2031-10-27', 'inferred'],
    [
      'The mayor told reporters Tuesday in Lisbon that the bridge was safe.',
      'told',
      'Tuesday',
      '2031-10-28',
      'inferred',
    ],
    [
      '“The bridge is safe,” the mayor said in a statement late on 28 October 2031.',
      'said',
      '28 October 2031',
      '2031-10-28',
      'stated',
    ],
    ['On Wednesday, the mayor said that the bridge was safe.', 'said', 'Wednesday', '2031-10-29', 'inferred'],
    ['The union on Tuesday accused the company of lying.', 'accused', 'Tuesday', '2031-10-28', 'inferred'],
    [
      'Speaking on Monday at a rally, the minister said the dam would hold.',
      'said',
      'Monday',
      '2031-10-27',
      'inferred',
    ],
    [
      'The dam will hold, according to a report released on Monday.',
      'according to',
      'Monday',
      '2031-10-27',
      'inferred',
    ],
    ['Monday’s report said that the dam would hold.', 'said', 'Monday', '2031-10-27', 'inferred'],
  ])('%s', (text, cue, words, from, basis) => {
    expect(dated(text)).toContainEqual([cue, words, from, basis])
  })

  test('two verbs of one subject share it', () => {
    const text = 'On Monday, the mayor praised the firefighters and warned that the river could rise again.'
    expect(dated(text).map(([, words]) => words)).toEqual(['Monday', 'Monday'])
  })
})

describe('what dates something else', () => {
  test.each([
    // What is said.
    'The mayor said that the bridge would be closed on Monday.',
    '“We open on Friday,” said Ilse Maron, a baker.',
    // Who says it.
    'The man who was arrested on Monday said that he had seen nothing.',
    'The winner of the 2030 election said that the vote was fair.',
    // How long, how often.
    'Farmers have said for two years that the dam leaks.',
    // Nothing is dated.
    'The mayor said that the bridge was safe.',
  ])('%s', (text) => {
    expect(dated(text).length).toBeGreaterThan(0)
    expect(dated(text).every(([, words]) => words === null)).toBe(true)
  })
})
