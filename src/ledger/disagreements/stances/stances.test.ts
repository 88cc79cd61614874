import { describe, expect, test } from 'vitest'
import type { Disagreement } from '../../ledger.ts'
import { harbour, storyOf } from '../../testing/harbour.ts'
import { stances } from '../../testing/stances.ts'

const parties = (one: Disagreement | undefined): readonly (readonly [string | null, string | null])[] =>
  one?.sides.map(({ source, stance }) => [source, stance] as const) ?? []

describe('a denial', () => {
  test('stands against what it denies, in whichever report that is said', () => {
    const [one, ...more] = storyOf(harbour('gazette', 'herald', 'mirror')).disagreements.filter(
      ({ kind }) => kind === 'stance',
    )
    expect(more).toEqual([])
    expect(parties(one)).toEqual([
      ['Ines Calder', 'assert'],
      [null, 'assert'],
      ['Norvane Shipping', 'deny'],
      ['Transport Ministry', 'decline'],
    ])
  })

  test('of “the report” is of the nearest thing said before of the one who denies', () => {
    const [one] = stances(
      'Mayor Ines Calder said Norvane Shipping had dumped oil in the harbour. Police searched a house. Norvane Shipping denied the report.',
    )
    expect(one?.about).toContain('dumped oil')
    expect(parties(one)).toEqual([
      ['Ines Calder', 'assert'],
      ['Norvane Shipping', 'deny'],
    ])
    expect(one?.trail.map(({ rule }) => rule)).toEqual(['rejected.nearest'])
  })

  test('of a report as something points back at it all the same', () => {
    const [one] = stances(
      'Mayor Ines Calder said Norvane Shipping had dumped oil in the harbour. Norvane Shipping dismissed the report as a fable told by rivals before the vote in June.',
    )
    expect(one?.trail.map(({ rule }) => rule)).toEqual(['rejected.pointed'])
  })

  test('of somebody’s remarks is of what that party said', () => {
    const [one] = stances(
      'The harbour stays closed. Mayor Ines Calder said fishermen would sue the port. Director Pavel Ostrow dismissed Calder’s remarks.',
    )
    expect(parties(one)).toEqual([
      ['Ines Calder', 'assert'],
      ['Pavel Ostrow', 'deny'],
    ])
    expect(one?.trail.map(({ rule }) => rule)).toEqual(['rejected.owned'])
  })
})

describe('a report that is disputed', () => {
  test('is told by the clause that retells it', () => {
    const [one] = stances(
      'Norvane Shipping disputed a Velmont Courier report released on Monday, where a source said the tanker had leaked oil for weeks.',
    )
    expect(one?.about).toBe('a source said the tanker had leaked oil for weeks.')
    expect(parties(one)).toEqual([
      ['Velmont Courier', 'assert'],
      ['Norvane Shipping', 'deny'],
    ])
  })
})

describe('refusals to confirm one thing', () => {
  const [one, ...more] = stances(
    'The army of Arrel said that Arrel had sent 400 soldiers to Velmont. Minister Ada Brandt confirmed that Arrel soldiers were in Velmont.',
    'Asked about the border, Mayor Ines Calder said the fishermen were at sea. She did not clarify who would pay. President Pavel Ostrow has declined to confirm or deny reports of the presence of Arrel troops in Velmont.',
    'Ambassador Noor Hadad shrugged off Ms. Brandt’s comments and noted that the two had signed a treaty. He stopped short of confirming that Arrel soldiers were in Velmont. Minister Ada Brandt confirmed that Arrel soldiers were in Velmont.',
  )

  test('stand together with what they leave open, whichever word each has for it', () => {
    expect(more).toEqual([])
    expect(parties(one)).toEqual([
      ['Ada Brandt', 'confirm'],
      ['army of Arrel', 'assert'],
      ['Noor Hadad', 'decline'],
      ['Pavel Ostrow', 'decline'],
    ])
  })

  test('are told by what is left open, without the verb', () => {
    expect(one?.about).toBe('reports of the presence of Arrel troops in Velmont')
  })
})

describe('no dispute comes of', () => {
  const quiet = [
    // Nobody says what is denied.
    'The trains bumped into each other but did not derail, the Arrel Transit Authority said. Service was not affected, it said.',
    'Mayor Ines Calder said 40 boats had left. Norvane Shipping declined to comment.',
    // What somebody would not say is no claim.
    'Mayor Ines Calder did not say who had sailed from Port Ardle. Calder denied the report.',
    // To dismiss a case, or to speak for oneself, denies nothing; nor does what would not be.
    'Mayor Ines Calder said Norvane Shipping had sued the port. The Arrel court dismissed the lawsuit against the port.',
    'Norvane Shipping said its captains spoke for the company. Mayor Ines Calder said her remarks did not speak for Norvane Shipping.',
    'Mayor Ines Calder said the ferry had sailed from Port Ardle to Velmont. Director Pavel Ostrow said the ferry would not have sailed from Port Ardle to Velmont in a storm.',
    // Whom somebody would not endorse is no claim either.
    'Minister Ada Brandt praised Mr. Ostrow. Mayor Ines Calder, who had declined to endorse Mr. Ostrow, was at sea. Director Noor Hadad spoke for Mr. Ostrow.',
    // A question holds nothing.
    'Has the captain the right licence to sail the tanker? Mayor Ines Calder said that it was not the right licence to sail the tanker.',
    // To deny an access is to refuse it.
    'The republic of Arrel denied Pavel Ostrow a visa over the harbour riots of 2005. Mr. Ostrow was refused a visa by Arrel after the harbour riots of 2005, Mayor Ines Calder said.',
    'Port Ardle denied entry to four tankers. Mayor Ines Calder said the tankers had sailed from Arrel.',
    'Two people were hurt and no one has been arrested, police said. Mayor Ines Calder said she was shocked.',
    'Calder said there was no sign of a leak. Mayor Ines Calder said there had been no leak at the port.',
  ]
  test.each(quiet)('%s', (text) => {
    expect(stances(text)).toEqual([])
  })
})
