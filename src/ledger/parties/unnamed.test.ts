import { describe, expect, test } from 'vitest'
import type { Claim } from '../ledger.ts'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'
import { calledBy } from './unnamed.ts'

const claimsOf = (text: string): readonly Claim[] => storyOf([report('a', text)]).claims

describe('a source without a name', () => {
  test.each([
    [
      'Two senior officials at the port said the tanker had ignored several warnings that day.',
      'senior officials at the port',
    ],
    [
      'Law enforcement officials who were briefed said the tanker had ignored several warnings.',
      'law enforcement officials',
    ],
    ['The tanker had ignored several warnings that day, witnesses said.', 'witnesses'],
    ['The New Yorker story says the tanker had ignored several warnings.', 'New Yorker story'],
  ])('of %j is called %j', (text, called) => {
    expect(claimsOf(text).flatMap(({ origins }) => origins.map((one) => one.replace(/^two /u, '')))).toEqual([called])
  })

  test('speaks for the body that its words name', () => {
    const [claim] = claimsOf(
      'The Arrel Transit Authority runs the trains. Arrel Transit Authority officials said the accident had no impact on the morning service.',
    )
    expect(claim?.origins).toEqual(['Arrel Transit Authority'])
  })
})

test('a clause is no source', () => {
  const { document, ...rest } = report('a', 'Whether the pilot knew was told by officials of the port.')
  expect(calledBy({ document, ...rest }, [{ start: 0, end: 'Whether the pilot knew'.length }])).toBeNull()
})

describe('ministries of the same name', () => {
  test('are two where two states stand beside them', () => {
    const origins = storyOf([
      report(
        'a',
        'The Foreign Ministry of both states met. China’s Foreign Ministry said the tankers had never left the port of Arrel.',
      ),
      report(
        'b',
        'The tankers of Arrel. The Russian Foreign Ministry said the tankers had paid for all the oil in the port of Arrel.',
      ),
    ]).claims.flatMap((claim) => claim.origins)
    expect(origins).toEqual(['Ministry of Foreign Affairs (China)', 'Ministry of Foreign Affairs (Russia)'])
  })
  test('are of the state that stands right beside them, not of the last one named', () => {
    const [claim] = storyOf([
      report(
        'a',
        'The tankers of Arrel never left. The tankers had followed all the resolutions on North Korea, a Defense Ministry spokesman said on Monday.',
      ),
    ]).claims
    expect(claim?.origins.filter((origin) => origin.includes('North Korea'))).toEqual([])
  })
})
