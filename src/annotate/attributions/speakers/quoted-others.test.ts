import { expect, test } from 'vitest'
import { attributionsOf } from '../testing/fixtures.ts'

/** The speakers of a text, in order of their cues. */
const speakers = (text: string): readonly (string | null)[] => attributionsOf(text).map(({ speaker }) => speaker.name)

test('“he” in somebody’s own words is somebody else', () => {
  expect(speakers('“He said that the pump had failed,” Tom Berg told the court.')).toEqual([null, 'Tom Berg'])
})

test('and may be whom the quotation names', () => {
  expect(speakers('“Peter Lind came late. He said that the pump had failed,” Tom Berg told the court.')).toEqual([
    'Peter Lind',
    'Tom Berg',
  ])
})

test('outside of a quotation he may speak of himself', () => {
  expect(speakers('Tom Berg said that he had warned of the flood.')).toEqual(['Tom Berg', 'Tom Berg'])
})
