import { describe, expect, test } from 'vitest'
import { report } from '../../testing/example.ts'
import { storyOf } from '../../testing/harbour.ts'

/** Who gives a number, and who says that it is another without giving one: "police 5000 / Calder". */
const told = (text: string): readonly string[] =>
  storyOf([report('a', text)])
    .disagreements.filter(({ trail }) => trail.some(({ rule }) => rule === 'figure.compared'))
    .map(({ sides }) => sides.map(({ source, value }) => [source, value].filter(Boolean).join(' ')).join(' / '))

describe('a number is said to be another', () => {
  test.each([
    ['Ms. Calder said the crowd was far larger than the 5,000 estimated by police.', 'police 5000 / Calder'],
    [
      'Brandt struck back by suggesting that Calder was worth less than the $36 million estimated by Forum Research.',
      'Forum Research 36000000 / Brandt',
    ],
    ['Other estimates put the number of dead much higher than the ministry’s 31.', 'ministry 31 / other estimates'],
    [
      'The ministry said 31 people had died in the fever. Aid groups say the real toll is far higher.',
      'ministry 31 / aid groups',
    ],
    [
      'The labour office calculates that 4,200 workers will gain. The union puts the number considerably higher.',
      'labour office 4200 / union',
    ],
    [
      'The agency says the fleet has 1,061 boats, including 38 tankers. The union pegs its total slightly higher.',
      'agency 1061 / union',
    ],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual([sides])
  })
})

test('what is said twice is told once', () => {
  const text = 'The ministry said 31 people had died in the fever. Aid groups say the real toll is far higher.'
  expect(told(`${text} “It is bad.” ${text}`)).toEqual(['ministry 31 / aid groups'])
})

describe('a number is said to be no other', () => {
  test.each([
    // it may become so
    'The ministry said 31 people had died in the fever. Aid groups say the toll could be far higher.',
    // by the same party
    'The ministry said 31 people had died in the fever. The ministry says the real toll is higher.',
    // another number
    'The ministry said 31 people had died in the fever. Traders say the price of bread is higher.',
    'The ministry said 31 people had died in the fever. The union says wages are lower than in Velmont.',
    'The ministry said sales were higher than the 4,000 boats of the year before.',
    // nobody is named for it
    'The fever killed 31 people. Aid groups say the real toll is far higher.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})
