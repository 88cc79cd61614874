import { describe, expect, test } from 'vitest'
import { report } from '../../testing/example.ts'
import { storyOf } from '../../testing/harbour.ts'

const told = (text: string): readonly string[] =>
  storyOf([report('a', text)])
    .disagreements.filter(({ trail }) => trail.some(({ rule }) => rule === 'figure.other-leader'))
    .map(({ sides }) => sides.map(({ source, value }) => `${source} ${value}`).join(' / '))

describe('two polls have another in the lead', () => {
  test.each([
    [
      'A Harbour Institute poll found Ines Calder with a 6-point lead over Tomas Brandt. Another poll found Calder trailing Brandt by 4 percentage points.',
      'Harbour Institute 6 / another poll 4',
    ],
    [
      'A survey by the Forum Institute shows Ines Calder leading by 2.2 percent over Tomas Brandt. The Harbour Institute poll shows Tomas Brandt with a four-point lead.',
      'Forum Institute 2.2 / Harbour Institute 4',
    ],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual([sides])
  })
})

describe('no two polls have another in the lead', () => {
  test.each([
    // the same one
    'A Harbour Institute poll found Ines Calder with a 6-point lead over Tomas Brandt. Another poll found Calder leading Brandt by 4 percentage points.',
    // in another place
    'A Harbour Institute poll found Ines Calder with a 6-point lead over Tomas Brandt in Arizona. Another poll found Calder trailing Brandt by 4 percentage points in Ohio.',
    // at another time
    'A Harbour Institute poll found Ines Calder with a 6-point lead over Tomas Brandt. Another poll had found Calder trailing Brandt by 4 percentage points in May.',
    // in one poll
    'A Harbour Institute poll found Ines Calder with a 6-point lead over Tomas Brandt. The Harbour Institute poll found Brandt leading Calder by 3 points among men.',
    // in no poll
    'Ines Calder led Tomas Brandt by 6 percent of the vote in the harbour. Brandt led Calder by 4 percent of the vote in the old town.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})
