import { describe, expect, test } from 'vitest'
import type { Check } from '../ledger.ts'
import { ledgerOf, report } from '../testing/example.ts'

const opening =
  'The lender Corvane Bank lost the records of its customers to thieves in May, and the leak was found in July.'

/** The checks that rest on words of both reports. */
const acrossOf = (first: string, second: string): readonly Check[] =>
  ledgerOf([
    report('first', `${opening} ${first}`, '2026-03-03'),
    report('second', `${opening} ${second}`, '2026-03-10'),
  ]).stories.flatMap(({ checks }) =>
    checks.filter(({ evidence }) => new Set(evidence.map(({ article }) => article)).size > 1),
  )

const earlier = 'Corvane Bank said on Tuesday that the leak affected 43 million customers.'

describe('what one report states, with the figure of another', () => {
  test.each([
    [
      'a difference',
      earlier,
      'Corvane Bank said on Tuesday that the leak affected 45.5 million customers, some 2.5 million more than it had previously disclosed.',
      [true, '45.5 million - 43 million = 2.5 million'],
    ],
    [
      'a difference that its own giver contradicts',
      earlier,
      'Corvane Bank said on Tuesday that the leak affected 45.5 million customers, some 9.5 million more than it had previously disclosed.',
      [false, '45.5 million - 43 million = 2.5 million'],
    ],
    [
      'a sum',
      earlier,
      'Corvane Bank said an additional 2.5 million customers were affected, bringing the total number affected to 45.5 million customers.',
      [true, '43 million + 2.5 million = 45.5 million'],
    ],
    [
      'a multiple',
      'Corvane Bank said on Tuesday that the leak affected 3,000 customers.',
      'Corvane Bank said on Tuesday that the leak affected 10,000 customers, more than tripling the previous estimate.',
      [true, '10,000 / 3,000 = 3.33'],
    ],
    [
      'a share',
      'The population of the country stood at 90 million, the census office said.',
      'It hit half the population. The leak affected 45.5 million people, the bank said.',
      [true, '45.5 million / 90 million = 0.5056'],
    ],
    [
      'what is left of a whole',
      'Guards of the bank counted 117 drones over its vaults.',
      'All but six of the 123 drones were caught.',
      [true, '123 - 6 = 117'],
    ],
    [
      'a sum of two groups',
      'The police arrested 14 men and two women over the thefts at the bank.',
      'The thefts at the bank led to the arrest of 16 people.',
      [true, '14 + 2 = 16'],
    ],
    [
      'the years since',
      'Edda Lind founded Corvane Bank in 2010.',
      'Corvane Bank was founded 16 years ago by Edda Lind.',
      [true, '“founded Corvane Bank in 2010” in another report, and 2026 - 2010 = 16'],
    ],
  ] as const)('%s', (_, first, second, expected) => {
    expect(acrossOf(first, second).map(({ holds, computed }) => [holds, computed])).toEqual([expected])
  })

  test.each([
    [
      'a later figure is no previous one',
      'Corvane Bank said on Tuesday that the leak affected 45.5 million customers, some 2.5 million more than it had previously disclosed.',
      earlier,
    ],
    [
      'a sum that does not come out may have been brought up in steps',
      'Corvane Bank said on Tuesday that the leak affected 40 million customers.',
      'Corvane Bank said an additional 2.5 million customers were affected, bringing the total number affected to 45.5 million customers.',
    ],
    [
      'a share that fits no group',
      'The population of the country stood at 20 million, the census office said.',
      'It hit half the population. The leak affected 45.5 million people, the bank said.',
    ],
    [
      'two groups and a number of others',
      'The police arrested 14 men and two women over the thefts at the bank.',
      'The bank has moved 16 clerks to another branch.',
    ],
    [
      'the years since something else',
      'Edda Lind left Corvane Bank in 2010.',
      'Corvane Bank was founded 16 years ago by Edda Lind.',
    ],
    ['another count', 'Corvane Bank said it has 43 million cards.', earlier],
  ])('silent: %s', (_, first, second) => {
    expect(acrossOf(first, second)).toEqual([])
  })
})
