import { describe, expect, test } from 'vitest'
import { stances } from '../../testing/stances.ts'

const told = (text: string): readonly (readonly [rule: string | undefined, sides: readonly string[]])[] =>
  stances(text).map(({ trail, sides }) => [trail[0]?.rule, sides.map(({ source, words }) => `${source}: ${words}`)])

describe('accounts that a report sets against each other', () => {
  const texts: readonly (readonly [text: string, rule: string, sides: readonly string[]])[] = [
    [
      'Despite Mayor Ines Calder’s claim that the tanker was empty, divers found oil in all of its holds.',
      'account.despite',
      [
        'Ines Calder: Mayor Ines Calder’s claim that the tanker was empty',
        'null: divers found oil in all of its holds.',
      ],
    ],
    [
      'Divers found oil in all of the holds, contrary to the statements of Director Pavel Ostrow.',
      'account.despite',
      ['Pavel Ostrow: the statements of Director Pavel Ostrow', 'null: Divers found oil in all of the holds'],
    ],
    [
      'Director Pavel Ostrow said that the harbour had been closed on Monday when, in fact, it was open all week.',
      'account.in-fact',
      ['Pavel Ostrow: the harbour had been closed on Monday', 'null: when, in fact, it was open all week.'],
    ],
    [
      'While Mayor Ines Calder says the oil had leaked from the old tanker of Norvane Shipping, Director Pavel Ostrow says a pipeline in the harbour has leaked oil since Monday.',
      'account.contrasted',
      [
        'Ines Calder: the oil had leaked from the old tanker of Norvane Shipping',
        'Pavel Ostrow: a pipeline in the harbour has leaked oil since Monday',
      ],
    ],
    [
      'Mayor Ines Calder said the oil had leaked from a tanker that Norvane Shipping owns. But Director Pavel Ostrow said every tanker of Norvane Shipping had been emptied of oil at sea.',
      'account.contrasted-next',
      [
        'Ines Calder: the oil had leaked from a tanker that Norvane Shipping owns',
        'Pavel Ostrow: every tanker of Norvane Shipping had been emptied of oil at sea',
      ],
    ],
    [
      'Mayor Ines Calder said the oil had leaked from a tanker that Norvane Shipping owns. In response, Director Pavel Ostrow said every tanker of Norvane Shipping had been emptied of oil at sea.',
      'account.answered',
      [
        'Ines Calder: the oil had leaked from a tanker that Norvane Shipping owns',
        'Pavel Ostrow: every tanker of Norvane Shipping had been emptied of oil at sea',
      ],
    ],
  ]
  test.each(texts)('%s', (text, rule, sides) => {
    expect(told(text)).toEqual([[rule, sides]])
  })
})

describe('accounts that stand together', () => {
  const texts = [
    'Despite the storm, Mayor Ines Calder said that the tanker was empty.',
    'Despite a statement, the harbour of Port Ardle was closed on Monday.',
    'Despite the talks about claims for damages, the harbour of Port Ardle was closed on Monday.',
    'Mayor Ines Calder said that in fact the harbour had been open all week.',
    'Mayor Ines Calder says the tanker leaked in the harbour, and Director Pavel Ostrow says the tanker is old.',
    'While Mayor Ines Calder praised the divers of the harbour, Director Pavel Ostrow praised its captains.',
    'Mayor Ines Calder said the tanker leaked in the harbour, but she said the tanker was old.',
    'Mayor Ines Calder said the tanker leaked in the harbour. But Director Pavel Ostrow said fishermen were happy.',
    'Mayor Ines Calder said the oil had leaked from a tanker that Norvane Shipping owns. In response to a petition, Director Pavel Ostrow said every tanker of Norvane Shipping was full of oil.',
    'Mayor Ines Calder said the oil had leaked from a tanker that Norvane Shipping owns. But Director Pavel Ostrow said every tanker of Norvane Shipping should be emptied of oil at sea.',
    'Mayor Ines Calder said the oil of Norvane Shipping needs to be pumped from the tanker. But Director Pavel Ostrow said the tanker of Norvane Shipping had been emptied of oil at sea.',
    'Mayor Ines Calder said the oil had leaked from a tanker. Director Pavel Ostrow responded that he would visit the divers.',
    'Mayor Ines Calder said the tanker leaked in the harbour. Director Pavel Ostrow said the tanker was emptied at sea.',
  ]
  test.each(texts)('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

test('who tells otherwise is said', () => {
  const [one] = stances(
    'While Mayor Ines Calder says the oil had leaked from the old tanker of Norvane Shipping, Director Pavel Ostrow says a pipeline in the harbour has leaked oil since Monday.',
  )
  expect(one?.because).toBe('told otherwise by Pavel Ostrow')
  expect(one?.sides.map(({ stance }) => stance)).toEqual(['assert', 'assert'])
})

test('no list is so long that its words are looked for one by one', () => {
  expect(told('Despite Mayor Ines Calder’s claim that the tanker leaked '.repeat(100))).toEqual([])
})
