import { describe, expect, test } from 'vitest'
import { stances } from '../../../testing/stances.ts'

const answers: readonly (readonly [string, string, string])[] = [
  [
    'in words of its own',
    'Mayor Ines Calder is alleged to have sold two piers to her brother. Hundreds marched through Port Ardle on Monday. Calder insisted she had never signed a contract.',
    'to have sold two piers',
  ],
  [
    'by those who speak for the accused',
    'The harbour is closed. Director Pavel Ostrow was accused of selling fuel on his own account. Ships waited outside. A spokesman for Ostrow said the director had never owned a tanker.',
    'selling fuel',
  ],
  [
    'by a body for itself',
    'Mayor Ines Calder accused the Arrel Transit Authority of selling old trains. The Arrel Transit Authority said it does not break any rule.',
    'selling old trains',
  ],
  [
    'by calling the accusations groundless, of whomever they are',
    'In Arrel there was no word on allegations that eight ministers had hidden their fortunes abroad. Spokesman Pavel Ostrow said: "For such groundless accusations I have no words."',
    'eight ministers had hidden',
  ],
]

describe('a denial answers what is alleged right before of the one who denies', () => {
  test.each(answers)('%s', (_, text, alleged) => {
    const [one] = stances(text)
    expect(one?.sides.map(({ stance }) => stance === 'deny')).toEqual([false, true])
    expect(one?.sides[0]?.words).toContain(alleged)
    expect(one?.trail.map(({ rule }) => rule)).toContain('stance.accused')
  })
})

const noAnswers: readonly (readonly [string, string])[] = [
  [
    'who denies something of others',
    'Director Pavel Ostrow was accused of selling fuel. Mayor Ines Calder said the port had never owned a tanker.',
  ],
  ['who accuses', 'Mayor Ines Calder sued the port over the spill. Calder said she had never seen so much oil.'],
  [
    'who speaks of false statements by nobody',
    'Mayor Ines Calder accused Director Pavel Ostrow of selling fuel. Ostrow said there are penalties for false statements.',
  ],
  [
    'who was no suspect',
    'Director Pavel Ostrow was not a suspect in the theft of the fuel. Ostrow said he had never owned a tanker.',
  ],
]

describe('nothing is answered by one', () => {
  test.each(noAnswers)('%s', (_, text) => {
    expect(stances(text)).toEqual([])
  })
})
