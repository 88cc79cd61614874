import { describe, expect, test } from 'vitest'
import { stances } from '../../testing/stances.ts'

describe('what a rejection tells itself', () => {
  test('is held by whom it names for it, against the report', () => {
    const [one] = stances(
      'The harbour is closed. Mayor Ines Calder falsely claimed that divers had robbed the Norvane tanker of its oil.',
    )
    expect(one?.sides.map(({ source, stance, words }) => [source, stance, words])).toEqual([
      ['Ines Calder', 'assert', 'divers had robbed the Norvane tanker of its oil'],
      [null, 'deny', 'divers had robbed the Norvane tanker of its oil'],
    ])
    expect(one?.because).toBe('said not to be so by the report itself')
  })

  test('is called untrue by whoever is quoted for that', () => {
    const [one] = stances('Director Pavel Ostrow said the mayor had repeated the myth that divers robbed the tanker.')
    expect(one?.sides.at(-1)?.source).toBe('Pavel Ostrow')
  })

  test('is what another says before the aside on it', () => {
    const [one] = stances(
      'Mayor Ines Calder said that the divers had robbed the Norvane tanker, which was later proven false.',
    )
    expect(one?.sides[0]).toMatchObject({
      source: 'Ines Calder',
      words: 'the divers had robbed the Norvane tanker',
    })
  })

  test('is called untrue by the report, and not by who says it', () => {
    const [one] = stances(
      'Relying on notes from the harbour office, Calder said in television interviews that the leaks were likely accidental, which was later proven incorrect.',
    )
    expect(one?.because).toBe('said not to be so by the report itself')
  })

  test('is told once, whatever is so in fact', () => {
    const told = stances(
      'Mayor Ines Calder spoke on Monday. She claimed falsely that captains selected in the “berth lottery” are given berths with no thought to safety — when in fact, after being selected in the lottery, captains are vetted just as much as any other.',
    )
    expect(told).toHaveLength(1)
  })

  test('is told, and not only named, by a liar’s words', () => {
    const [one] = stances('Director Pavel Ostrow accused Mayor Ines Calder of lying about the robbed tanker.')
    expect(one?.sides.map(({ source }) => source)).toEqual(['Ines Calder', 'Pavel Ostrow'])
  })
})

test('what a report calls untrue in its own voice is what another said right before', () => {
  const [one] = stances('Mayor Ines Calder said that divers had robbed the tanker. But that is not true.')
  expect(one?.sides.map(({ source }) => source)).toEqual(['Ines Calder', null])
})
