import { describe, expect, test } from 'vitest'
import type { Claim } from './ledger.ts'
import { report } from './testing/example.ts'
import { storyOf } from './testing/harbour.ts'

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
})
