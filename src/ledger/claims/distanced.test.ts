import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { group } from '../../story/group.ts'
import { castOf } from '../parties/cast.ts'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'
import { distancedIn } from './distanced.ts'
import { statementsOf } from './statement.ts'

const distanced = (text: string): readonly string[] =>
  group([report('a', text)]).flatMap((story) =>
    statementsOf(story, castOf(story))
      .flatMap(distancedIn)
      .map(({ words, evidence: { start, end } }) => {
        expect(text.slice(start, end)).toContain(words)
        return words
      }),
  )

describe('words at a distance', () => {
  test.each([
    ['The occupied region staged a “referendum” on joining its neighbour last weekend.', ['referendum']],
    ['Soldiers stood in front of the schools during the "vote" in the northern villages.', ['vote']],
    ['A ‘leaked’ photo of the new telephone went round the world in an hour.', ['leaked']],
    ['The council spent its “emergency” fund on chairs for the new town hall.', ['emergency']],
    ['The company moved the town’s “temporary” workers to a camp beside the northern road.', ['temporary']],
  ])('%s', (text, words) => {
    expect(distanced(text)).toEqual(words)
  })

  test.each([
    ['a title', 'The festival in Port Ardle opened with the drama “Salt and Iron” and a short concert.'],
    ['a word that is named', 'The sailors of Port Ardle use the word “dragger” for a boat with two nets.'],
    ['what something is called', 'The old pier is known as the “long finger” among the people of the harbour.'],
    ['a nickname', 'The harbour master Edwin “Tar” Hollis walked along the pier with two of his dogs.'],
    ['a quotation', 'Mayor Ines Calder said the plan of the company was a “complete disgrace” for the town.'],
    ['a description', 'Mayor Ines Calder described the plan of the company as a “bad joke” on the town.'],
    ['a clause', 'The crowd in front of the harbour office sang “we shall not go” for two hours.'],
    ['a heading', 'A “quiet” winter'],
    ['no marks', 'The occupied region held a referendum on joining its neighbour last weekend.'],
  ])('none in %s', (_, text) => {
    expect(distanced(text)).toEqual([])
  })

  test('stand in the cell of the report that sets them apart, and in no other', () => {
    const told = (words: string, rest: string): string =>
      `Port Ardle held its breath on Monday. Soldiers stood in front of all schools of Port Ardle during the ${words} in the northern villages. ${rest}`
    const { claims, coverage } = storyOf([
      report('a', told('“vote”', 'Few people came to the harbour, and the shops beside the old pier stayed closed.')),
      report('b', told('vote', 'Insurers expect that the town will pay for broken windows until the end of summer.')),
    ])
    const vote = claims.find(({ text }) => text.includes('vote'))
    const row = coverage.rows.find(({ claim }) => claim === vote?.id)
    expect(row?.cells.map((cell) => cell.distanced.map(({ words }) => words))).toEqual([['vote'], []])
  })

  test('any text gives places within it', () => {
    const piece = fc.constantFrom(
      'the',
      '“vote”',
      '"',
      '’',
      '‘',
      'a “',
      '”',
      'boats',
      'sank',
      '.',
      '\n\n',
      'Calder said',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        distanced(pieces.join(' '))
      }),
      { numRuns: 40 },
    )
  })
})
