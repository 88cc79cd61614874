import { describe, expect, test } from 'vitest'
import { group } from '../../../story/group.ts'
import { castOf } from '../../parties/cast.ts'
import { figuresOf } from '../../points/point.ts'
import { report } from '../../testing/example.ts'
import { thingOf } from './thing.ts'

/** What befell those whom the first figure of a text counts. */
function statesIn(text: string): readonly string[] {
  const [story] = group([report('a', text)])
  const [first] = story ? figuresOf(story, castOf(story)) : []
  return first ? thingOf(first).states : []
}

describe('words beside a figure say what befell what it counts', () => {
  test.each([
    ['The ferry left at dusk with 187 people on board.', 'aboard'],
    ['The union says more than 300 were on the boat.', 'aboard'],
    ['The fire forced 1,700 people from their homes.', 'displaced'],
    ['About 64,000 people from 40 villages have lost or are losing their homes.', 'displaced'],
    ['Lind praised the evacuation of 2,900 residents.', 'displaced'],
    ['Some 4,200 members stayed away from work.', 'striking'],
    ['The ferry, certified for 150 passengers, rolled over.', 'capacity'],
    ['The ferry is licensed to carry 150 people.', 'capacity'],
    ['Four people have lost their lives.', 'dead'],
  ])('%s', (text, state) => {
    expect(statesIn(text)).toEqual([state])
  })
})

describe('and of no other figure', () => {
  test.each([
    'The port counted 187 boats, and its mayor went on board.',
    'The union has 300 members and 40 boats on the ship.',
    'Some 300 people met the mayor.',
  ])('%s', (text) => {
    expect(statesIn(text)).toEqual([])
  })
})
