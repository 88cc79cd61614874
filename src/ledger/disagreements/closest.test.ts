import { describe, expect, test } from 'vitest'
import type { Disagreement } from '../ledger.ts'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

const stances = (text: string): readonly Disagreement[] =>
  storyOf([report('r', text)]).disagreements.filter(({ kind }) => kind === 'stance')

describe('a denial stands against what another party says right beside it', () => {
  const beside: readonly (readonly [why: string, text: string, held: string])[] = [
    [
      'set against it in its sentence',
      'The port was closed on Monday. Velmont has denied meddling in the vote, although the election office of Arrel has concluded that Velmont interfered.',
      'Velmont interfered',
    ],
    [
      'before it, of something of any kind',
      'Police searched a house in Port Ardle. Ada Lind says she had a quarrel with Director Pavel Ostrow. Ostrow denies any dispute with Lind.',
      'she had a quarrel',
    ],
  ]
  test.each(beside)('%s', (_, text, held) => {
    const [one] = stances(text)
    expect(one?.sides.map(({ stance }) => stance)).toEqual(['assert', 'deny'])
    expect(one?.sides[0]?.words).toContain(held)
    expect(one?.trail.map(({ rule }) => rule)).toEqual(['stance.closest'])
  })
})

describe('nothing is said beside', () => {
  const apart = [
    'Ada Lind says she had sold the boat to Pavel Ostrow. Port Ardle denied Ostrow a berth.',
    'Ada Lind says the harbour is full of nets. Director Pavel Ostrow denies any dispute with the council.',
  ]
  test.each(apart)('%s', (text) => {
    expect(stances(text)).toEqual([])
  })
})
