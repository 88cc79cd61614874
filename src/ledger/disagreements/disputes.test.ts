import { describe, expect, test } from 'vitest'
import type { Disagreement } from '../ledger.ts'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

type Printed = readonly [text: string, published: string]

const disputes = (...reports: readonly Printed[]): readonly Disagreement[] =>
  storyOf(reports.map(([text, published], i) => report(`r${i}`, text, published))).disagreements

const values = (found: readonly Disagreement[]): readonly (readonly (number | null)[])[] =>
  found.filter(({ kind }) => kind === 'figure').map(({ sides }) => sides.map(({ value }) => value))

const STORM = 'A storm sank the ferry Halcyon off Port Ardle on Monday.'

describe('figures are in dispute', () => {
  const disputed: readonly (readonly [why: string, reports: readonly Printed[]])[] = [
    [
      'by two bodies at one time',
      [
        [`${STORM} The coast guard said 31 people had died in the ferry sinking.`, '2026-03-03'],
        [`${STORM} The health ministry said 42 people had died in the ferry sinking.`, '2026-03-03'],
      ],
    ],
    [
      'by two bodies that count those in shelters at one time',
      [
        [`${STORM} The coast guard said 8,000 people were living in shelters after the storm.`, '2026-03-03'],
        [`${STORM} The relief union said 3,500 people were living in shelters after the storm.`, '2026-03-03'],
      ],
    ],
    [
      'where “nearly” of one faces “more than” of another',
      [
        [`${STORM} The health ministry said more than 500 people had been injured in the ferry sinking.`, '2026-03-03'],
        [`${STORM} The coast guard said nearly 500 people had been injured in the ferry sinking.`, '2026-03-03'],
      ],
    ],
    [
      'where a later report has somewhat fewer dead',
      [
        [`${STORM} The sinking of the ferry killed 59 people.`, '2026-03-03'],
        [`${STORM} The sinking of the ferry killed 55 people.`, '2026-03-06'],
      ],
    ],
  ]
  test.each(disputed)('%s', (_, reports) => {
    expect(values(disputes(...reports))).toHaveLength(1)
  })
})

describe('figures are in no dispute', () => {
  const quiet: readonly (readonly [why: string, reports: readonly Printed[]])[] = [
    [
      'where two reports have nearly one number from one party',
      [
        [`${STORM} The health ministry said 32 people had died in the ferry sinking.`, '2026-03-03'],
        [`${STORM} The health ministry said 30 people had died in the ferry sinking.`, '2026-03-03'],
      ],
    ],
    [
      'where a toll rises',
      [
        [`${STORM} The sinking of the ferry killed 55 people.`, '2026-03-03'],
        [`${STORM} The sinking of the ferry killed 59 people.`, '2026-03-06'],
      ],
    ],
    [
      'where “nearly” a number is the number',
      [
        [`${STORM} The health ministry said 500 people had been injured in the ferry sinking.`, '2026-03-03'],
        [`${STORM} The coast guard said nearly 500 people had been injured in the ferry sinking.`, '2026-03-03'],
      ],
    ],
    [
      'where far fewer are the dead of something else',
      [
        [`${STORM} The sinking of the ferry killed 59 people.`, '2026-03-03'],
        [`${STORM} In Velmont, a ferry sinking killed 32 people.`, '2026-03-06'],
      ],
    ],
    [
      'where those who live in shelters are counted again after days',
      [
        [`${STORM} The coast guard said 8,000 people were living in shelters after the storm.`, '2026-03-03'],
        [`${STORM} The relief union said 3,500 people were living in shelters after the storm.`, '2026-03-12'],
      ],
    ],
    [
      'where they are scores',
      [
        ['Port Ardle leads Velmont by 19 points in the harbour league race.', '2026-03-03'],
        ['Port Ardle leads Velmont by 12 points in the harbour league race.', '2026-03-03'],
      ],
    ],
    [
      'within one report that sets apart what it counts',
      [[`${STORM} The median income is $54,000 in Port Ardle. The median income is $59,000 in Velmont.`, '2026-03-03']],
    ],
  ]
  test.each(quiet)('%s', (_, reports) => {
    expect(values(disputes(...reports))).toEqual([])
  })
})

describe('words are in dispute', () => {
  const told = disputes(
    [
      `${STORM} Mayor Ines Calder said: “The council has warned every captain of the fleet about this storm.”`,
      '2026-03-03',
    ],
    [
      `${STORM} Mayor Ines Calder said: “The council has told every captain of the fleet about this storm.”`,
      '2026-03-03',
    ],
  )

  test('where reports quote them differently', () => {
    const [one, ...more] = told.filter(({ kind }) => kind === 'wording')
    expect(more).toEqual([])
    expect(one?.sides.map(({ words }) => words)).toEqual([
      expect.stringContaining('warned'),
      expect.stringContaining('told'),
    ])
  })
})

test.each([
  [
    'another form of a word',
    'The captains of the fleet wanted us to keep the harbour open.',
    'The captains of the fleet want us to keep the harbour open.',
  ],
  [
    'another ending of a noun',
    'The council is full of right-wing ideologies that will sink the whole fleet.',
    'The council is full of right-wing ideologues that will sink the whole fleet.',
  ],
  [
    'letters that stand for themselves',
    'I told the captains of the fleet to get their damned boats out of here.',
    'I told the captains of the fleet to get their d----d boats out of here.',
  ],
  [
    'a quotation cut short',
    'The council made an unusually hasty attempt at warning every captain of the fleet.',
    'The council made a brief attempt at warning every captain of the fleet.',
  ],
])('%s is no dispute of wording', (_, one, other) => {
  const told = disputes(
    [`${STORM} Mayor Ines Calder said: “${one}”`, '2026-03-03'],
    [`${STORM} Mayor Ines Calder said: “${other}”`, '2026-03-03'],
  )
  expect(told.filter(({ kind }) => kind === 'wording')).toEqual([])
})

describe('a fact for one party', () => {
  const FACT = 'General Noor Hadad said that soldiers of Arrel were now in the Velmont border region.'
  const state = (text: string): readonly Disagreement[] =>
    disputes([text, '2026-03-03']).filter(({ trail }) => trail.some(({ rule }) => rule === 'stance.prospect'))

  test('and a prospect for another are set side by side', () => {
    const [one] = state(
      `${FACT} Mayor Ines Calder said that soldiers of Arrel could be sent to the Velmont border region.`,
    )
    expect(one?.sides.map(({ source, stance }) => [source, stance])).toEqual([
      ['Noor Hadad', 'assert'],
      ['Ines Calder', 'estimate'],
    ])
  })

  test('stands alone where nobody else leaves it open, or the same party does', () => {
    expect(state(`${FACT} Mayor Ines Calder said that soldiers of Arrel were in the Velmont border region.`)).toEqual(
      [],
    )
    const would = FACT.replace('were now', 'would be')
    expect(
      state(`${would} Mayor Ines Calder said soldiers of Arrel could be sent to the Velmont border region.`),
    ).toEqual([])
    expect(state(`${FACT} Hadad said soldiers of Arrel could be sent to the Velmont border region.`)).toEqual([])
  })
})
