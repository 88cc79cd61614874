import { describe, expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'
import { isUnsourced } from './unsourced.ts'

const SAID = 'The harbour wall of Port Ardle collapsed before dawn and buried eleven fishing boats.'

/** What two reports say of the wall, one after the other. */
const unsourcedIn = (...reports: readonly string[]): readonly string[] =>
  storyOf(
    reports.map((text, i) =>
      report(`r${i}`, `Port Ardle harbour was closed on Monday, ${i + 1} days after the storm. ${text}`),
    ),
  ).claims.flatMap((claim) => (isUnsourced(claim) && claim.text.includes('eleven') ? [claim.text] : []))

const GAZETTE = `${SAID} Mayor Ines Calder thanked the crews who worked through the night with two cranes.`
const HERALD = `${SAID} Insurers expect the town to pay for the repair of the quay by the end of summer.`

describe('a claim has no source', () => {
  test('where independent reports state it and none says whose it is', () => {
    expect(unsourcedIn(GAZETTE, HERALD)).toEqual([SAID])
  })

  test.each([
    ['one of them names somebody', [GAZETTE, HERALD.replace(SAID, `${SAID.slice(0, -1)}, Mayor Ines Calder said.`)]],
    ['one of them has it of officials', [GAZETTE, HERALD.replace(SAID, `${SAID.slice(0, -1)}, officials said.`)]],
    [
      'one report alone states it',
      [GAZETTE, HERALD.replace(SAID, 'Nobody was hurt in the harbour, and no ship sank.')],
    ],
  ])('but not where %s', (_, reports) => {
    expect(unsourcedIn(...reports)).toEqual([])
  })

  test('nor where the second report is a copy of the first', () => {
    const copied = storyOf([report('a', GAZETTE), report('b', GAZETTE)])
    expect(copied.syndication.map(({ kind }) => kind)).toEqual(['copy'])
    expect(copied.claims.filter(isUnsourced)).toEqual([])
  })
})
