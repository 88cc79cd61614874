import { describe, expect, test } from 'vitest'
import type { Disagreement } from '../../ledger.ts'
import { stances } from '../../testing/stances.ts'

const parties = (one: Disagreement | undefined): readonly (string | null)[] =>
  one?.sides.map(({ source }) => source) ?? []

/** The rules that found what is rejected, and the words of the side that holds it. */
const held = (one: Disagreement | undefined): readonly (string | undefined)[] => [
  ...new Set(one?.trail.map(({ rule }) => rule)),
  one?.sides[0]?.words,
]

describe('what is rejected', () => {
  test('is what the denial hangs on', () => {
    const [one] = stances(
      'Police in Arrel are looking into reports of theft by Director Pavel Ostrow, which he denied on Monday.',
    )
    expect(held(one)[0]).toBe('rejected.antecedent')
    expect(one?.sides.at(-1)?.words).toBe('reports of theft by Director Pavel Ostrow, which he denied on Monday')
  })

  test('is nothing that whoever rejects says the other owns up to', () => {
    const [one] = stances(
      'Ada Berg accused Pavel Ostrow of theft. “Mr. Ostrow acknowledges making an awkward remark to Ms. Berg in the harbour after the meeting,” his spokeswoman said. “However, her claims are untrue.”',
    )
    expect(one?.sides[0]?.words).toBe('Ada Berg accused Pavel Ostrow of theft.')
  })

  test('is what the one says whose it is', () => {
    const [one] = stances(
      'Mayor Ines Calder said Director Pavel Ostrow had sold the nets. The harbour stays closed. Fishermen said the water was cold. Ostrow said that Calder’s claim was false.',
    )
    expect(held(one)[0]).toBe('rejected.owned')
    expect(one?.sides[0]?.source).toBe('Ines Calder')
  })

  test('is told elsewhere in like words, derived ones among them', () => {
    const [one] = stances(
      'Velmont has denied meddling in the vote, although the election office of Arrel has concluded that Velmont meddled in the vote.',
    )
    expect(held(one)[0]).toBe('rejected.told')
  })

  test('is the nearest before it that another says of the one who rejects', () => {
    const [one] = stances(
      'Police searched a house in Port Ardle. Ada Lind says she had a quarrel with Director Pavel Ostrow. Ostrow denies any dispute with Lind.',
    )
    expect(held(one)).toEqual(['rejected.nearest', 'she had a quarrel with Director Pavel Ostrow'])
  })

  test('is what stands right before it where it only points back', () => {
    const [one] = stances(
      'The owners say the ferry can carry ninety cars in any weather. But this is a fantasy. Tickets are sold at the harbour.',
    )
    expect(held(one)).toEqual(['rejected.pointed', 'the ferry can carry ninety cars in any weather'])
  })

  test('is not what the report tells as so, and somebody calls absurd', () => {
    expect(
      stances(
        'The harbour of Arrel has been closed for nine weeks. “That is absurd,” Mayor Ines Calder said on Monday.',
      ),
    ).toEqual([])
  })

  test('is no sentence that rejects it as well', () => {
    const words = stances(
      'Ada Lind accused Director Pavel Ostrow of the theft of forty nets. Ostrow denied the theft of forty nets. Though Mayor Ines Calder has admitted to errors, the theft of forty nets is denied by Ostrow.',
    ).flatMap(({ sides }) => sides.flatMap((side) => (side.stance === 'assert' ? [side.words] : [])))
    expect(words.join()).not.toContain('admitted')
  })

  test('is what is alleged of the one who denies all wrong', () => {
    const [one] = stances(
      'Two divers said they had been cheated of their wages, an accusation against Director Pavel Ostrow. The port was quiet. Ostrow denied any wrongdoing.',
    )
    expect(held(one)).toEqual([
      'rejected.nearest',
      'they had been cheated of their wages, an accusation against Director Pavel Ostrow',
    ])
  })

  test('is what one is accused of right before', () => {
    const [one] = stances(
      'The harbour of Port Ardle is closed. Mayor Ines Calder accused Director Pavel Ostrow of selling nets. Ostrow denied it.',
    )
    expect(held(one)[0]).toBe('rejected.pointed')
    expect(one?.sides[0]?.source).toBe('Ines Calder')
  })

  test('is rejected by a group that is told by whose it is', () => {
    const [one] = stances(
      'Mayor Ines Calder said Pavel Ostrow had sold the nets. Ostrow’s defenders dispute that claim.',
    )
    expect(parties(one)).toEqual(['Ines Calder', 'Ostrow’s defenders'])
  })

  test.each([
    [
      'Director Pavel Ostrow is accused of selling the nets, though he denies any wrongdoing.',
      'Director Pavel Ostrow … of selling the nets',
    ],
    ['The bay is regarded as part of Arrel, although Velmont disputes this.', 'The bay is regarded as part of Arrel'],
  ])('stands before it in its sentence: %s', (text, words) => {
    expect(held(stances(`The harbour of Port Ardle is closed. ${text}`)[0])).toEqual(['rejected.beside', words])
  })

  test('is what another accuses the one of behind the denial', () => {
    const [one] = stances(
      'The harbour of Port Ardle is closed. Director Pavel Ostrow denied any responsibility, but divers accuse Ostrow of not closing the tanks.',
    )
    expect(held(one)).toEqual(['rejected.beside', 'accuse Ostrow of not closing the tanks'])
  })

  test('is what the denial says that somebody holds', () => {
    const [one] = stances(
      'Mayor Ines Calder said the harbour of Port Ardle was not shut, as Director Pavel Ostrow has claimed.',
    )
    expect(held(one)).toEqual(['rejected.as-said', 'Director Pavel Ostrow has claimed'])
    expect(parties(one)).toEqual(['Pavel Ostrow', 'Ines Calder'])
    expect(one?.sides[1]?.words).toContain('was not shut')
  })

  test('is what stands right before a denial that points at it, though nobody is named for it', () => {
    const [one] = stances(
      'Mayor Ines Calder said the water was cold. A profile in the Courier painted Director Pavel Ostrow in dark colours. Ostrow denied those reports.',
    )
    expect(held(one)).toEqual([
      'rejected.pointed',
      'A profile in the Courier painted Director Pavel Ostrow in dark colours.',
    ])
  })

  test('is told in the denial itself besides where another says it', () => {
    const [one] = stances(
      'Mayor Ines Calder said Director Pavel Ostrow had sold the nets of the fishermen. Ostrow denied that he had sold any nets.',
    )
    expect(one?.trail.map(({ rule }) => rule)).toEqual(['rejected.nearest', 'rejected.itself'])
  })

  test('is told in the denial itself alone', () => {
    const [one] = stances('The harbour of Port Ardle is closed. Director Pavel Ostrow denied having sold the nets.')
    expect(held(one)).toEqual(['rejected.itself', 'having sold the nets'])
  })

  test('is what somebody is charged with, of a plea', () => {
    const [one] = stances(
      'The harbour of Port Ardle is closed. Prosecutors in Arrel charged Director Pavel Ostrow with theft of nets. Ostrow has pleaded not guilty.',
    )
    expect(held(one)[0]).toBe('rejected.nearest')
    expect(one?.sides.at(-1)?.source).toBe('Pavel Ostrow')
  })

  test('is told in naming it, where nothing else tells of it', () => {
    const [one] = stances(
      'The harbour of Port Ardle is closed. Director Pavel Ostrow refuted the claims that his tanker had leaked oil.',
    )
    expect(held(one)).toEqual(['rejected.itself', 'the claims that his tanker had leaked oil'])
  })

  test('is told in naming it, and by whoever says so right before', () => {
    const [one] = stances(
      'The harbour of Port Ardle is closed. Mayor Ines Calder said the tanker of Director Pavel Ostrow had leaked oil. Ostrow scoffed at the notion that his tanker was to blame for the oil.',
    )
    expect(held(one).slice(0, 2)).toEqual(['rejected.nearest', 'rejected.itself'])
    expect(one?.sides[0]?.source).toBe('Ines Calder')
  })

  test('is rejected by whom the clause names, even a house', () => {
    const [one] = stances(
      'Speaker Ines Calder said the harbour plan would cost jobs at Port Ardle. The White House rejected Calder’s claims.',
    )
    expect(one?.sides.at(-1)?.source).toBe('White House')
  })
})

test('two denials of one thing by one party are one matter', () => {
  const found = stances(
    'Mayor Ines Calder said Norvane Shipping had bribed inspectors at Port Ardle harbour. Norvane Shipping denied bribing inspectors.',
    'Norvane Shipping has denied bribing any inspectors at Port Ardle harbour, after Mayor Ines Calder said it had bribed them.',
  )
  expect(found).toHaveLength(1)
})
