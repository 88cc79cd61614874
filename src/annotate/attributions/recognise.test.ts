import { describe, expect, test } from 'vitest'
import { attributionsOf, wordsOf } from './testing/fixtures.ts'

/** Text; source, cue and content of its first outermost attribution. */
const found: readonly (readonly [string, string, string, string])[] = [
  [
    'The mayor said on Tuesday that the bridge would stay closed.',
    'The mayor',
    'said',
    'that the bridge would stay closed',
  ],
  [
    '“We heard the wall crack at noon,” said Ilse Maron, a baker who lives next door.',
    'Ilse Maron, a baker who lives next door',
    'said',
    '“We heard the wall crack at noon,”',
  ],
  [
    'The dam was inspected in March, according to the ministry.',
    'the ministry',
    'according to',
    'The dam was inspected in March',
  ],
  [
    '“Nobody warned us,” Ms. Okoro said. “The river rose within an hour.”',
    'Ms. Okoro',
    'said',
    '“Nobody warned us,” … “The river rose within an hour.”',
  ],
  ['The minister denied that any money had been paid.', 'The minister', 'denied', 'that any money had been paid'],
  ['Unions criticized the plan to close two depots.', 'Unions', 'criticized', 'the plan to close two depots'],
  ['The company wants to sell its last three ships.', 'The company', 'wants', 'to sell its last three ships'],
  [
    'The minister spoke on Friday, and the company that runs the dam denied that it had ever been warned.',
    'the company',
    'denied',
    'that it had ever been warned',
  ],
  [
    'According to the coast guard, the Halcyon, a ferry, sank at noon.',
    'the coast guard',
    'According to',
    'the Halcyon, a ferry, sank at noon',
  ],
  ['Many of the houses, officials said, were empty.', 'officials', 'said', 'Many of the houses … were empty'],
]

describe('source, cue and content', () => {
  test.each(found)('%s', (text, source, cue, content) => {
    const [first] = attributionsOf(text).filter(({ nestedIn }) => nestedIn === null)
    expect(first && [wordsOf(text, first.source), wordsOf(text, first.cue), wordsOf(text, first.content)]).toEqual([
      source,
      cue,
      content,
    ])
  })
})

describe('quotation', () => {
  test.each([
    ['“The road is open again,” the governor said.', 'direct'],
    ['The governor called the road “a wonder of the north”.', 'mixed'],
    ['The governor said the road was open again.', 'indirect'],
  ])('%s', (text, quotation) => {
    expect(attributionsOf(text)[0]?.quotation).toBe(quotation)
  })
})

describe('stance: the cue decides', () => {
  test.each([
    ['The army confirmed that two posts had been lost.', 'confirm'],
    ['The army denied that two posts had been lost.', 'deny'],
    ['A spokesman declined to comment on the losses.', 'decline'],
    ['The agency did not comment on the losses.', 'decline'],
    ['Engineers warned that the roof could fall.', 'warn'],
    ['The group threatened to block the port.', 'threaten'],
    ['The bank promised to repay every customer.', 'pledge'],
    ['Residents demanded that the mayor resign.', 'demand'],
    ['The agency estimated that 4,000 people had fled.', 'estimate'],
    ['Reporters asked whether the mayor knew.', 'question'],
    ['The mayor said the dam could fail.', 'assert'],
  ])('%s', (text, stance) => {
    expect(attributionsOf(text)[0]?.stance).toBe(stance)
  })
})

describe('anonymity', () => {
  test.each([
    ['Two officials familiar with the talks said the deal was close.', true, 'familiar with the talks'],
    [
      'The officials, who were not authorized to speak publicly, said the deal was close.',
      true,
      'who were not authorized to speak publicly',
    ],
    ['Security officials said the deal was close.', true, null],
    ['Experts said the deal was close.', false, null],
    ['Voters said the deal was close.', false, null],
  ])('%s', (text, anonymous, wording) => {
    const [first] = attributionsOf(text)
    expect(first?.speaker.anonymous).toBe(anonymous)
    expect(first?.speaker.anonymity && wordsOf(text, [first.speaker.anonymity])).toBe(wording)
  })
})

describe('channel', () => {
  test.each([
    ['The ferry sank off the coast, the coast guard said in a statement.', 'in a statement'],
    ['The minister told reporters in Vienna that the dam was safe.', 'told reporters in Vienna'],
    ['“The dam is safe,” the minister wrote on Telegram.', 'on Telegram'],
    ['“The dam is safe,” the minister said on CNN’s State of the Union.', 'on CNN’s State of the Union'],
    ['In an interview on Monday, the minister said that the dam was safe.', 'In an interview on Monday'],
    ['“The dam is safe,” the minister tweeted.', 'tweeted'],
    ['The minister said on Tuesday that the dam was safe.', null],
    ['“The dam is safe,” the minister said after the debate.', null],
    ['In addition to releasing the letter, the minister said that the dam was safe.', null],
    ['“They are late,” the minister said of the report.', null],
  ])('%s', (text, channel) => {
    const [first] = attributionsOf(text)
    expect(first).toBeDefined()
    expect(first.channel && wordsOf(text, [first.channel])).toBe(channel)
  })
})

describe('one inside another', () => {
  test.each([
    ['The general said that the ministry had denied any role.', 'the ministry', 'had denied', 'any role'],
    ['“Lisbon says the ships are there,” Mr. Berg said.', 'Lisbon', 'says', 'the ships are there,”'],
  ])('%s', (text, source, cue, content) => {
    const all = attributionsOf(text)
    const held = all.find(({ nestedIn }) => nestedIn !== null)
    expect(held && [wordsOf(text, held.source), wordsOf(text, held.cue), wordsOf(text, held.content)]).toEqual([
      source,
      cue,
      content,
    ])
    expect(wordsOf(text, all[held?.nestedIn ?? -1]?.cue ?? [])).toBe('said')
  })
})
