import { expect, test } from 'vitest'
import { attributionsOf } from './testing/fixtures.ts'

/** Texts in which nobody says, thinks or wants anything. */
const silent: readonly string[] = [
  // Reported events without a speaker.
  'The bridge collapsed shortly after noon, and two cars fell into the river.',
  'Snow fell overnight on the hills above the town.',
  'The trial begins in May.',
  // "said" inside a name.
  'Port Said lies at the mouth of the canal.',
  'Edward Said was born in Jerusalem.',
  // Scare quotes and quoted terms.
  'The so-called “smart” meters arrived in June.',
  'A “dry” cabin has no running water.',
  // Titles of works.
  'Her novel “The Long Thaw” won two prizes.',
  '“Night Ferry” opens in cinemas on Friday.',
  // Words that are cues elsewhere.
  'The report has 200 pages.',
  'Two of the charges carry a fine.',
  'The bank holds shares in both firms.',
  // Deeds.
  'Club owner Tom Berg hired him as president of operations in 2011.',
  'He pitched in the ninth to send the game into extra innings.',
  'Six teams are looking for new coaches.',
]

test.each(silent)('silent: %s', (text) => {
  expect(attributionsOf(text)).toEqual([])
})
