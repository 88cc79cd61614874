import { describe, expect, test } from 'vitest'
import { checksOf } from './testing/checks-of.ts'

describe('checks over several sentences', () => {
  test('a multiple of a previous figure', () => {
    const text =
      'The agency put the number of soldiers at 10,000 soldiers, more than tripling the previous estimate. It had previously counted 3,000 soldiers.'
    expect(checksOf(text).map(({ holds, computation }) => [holds, computation])).toEqual([
      [true, '10,000 / 3,000 = 3.33; the text says more than tripling the previous figure'],
    ])
  })

  test('two tolls of one event in one report', () => {
    const text = `At least 59 people were killed in the fire on Sunday, officials said.\n\n${'Crews worked through the night. '.repeat(20)}\n\nThe mayor read out the names of the 58 killed.`
    expect(checksOf(text).map(({ holds, kind }) => [holds, kind])).toEqual([[false, 'consistency']])
  })

  test('a toll given as an earlier one is no second toll', () => {
    const text =
      'At least 59 people were killed in the fire on Sunday, officials said. Earlier the mayor spoke of the 58 killed.'
    expect(checksOf(text)).toEqual([])
  })

  test('two counts of the injured, where the first stands beside the dead', () => {
    const text =
      'At least 59 people were killed and another 527 injured in the fire. Police say the number of people injured stands at 515.'
    expect(checksOf(text).map(({ holds, kind }) => [holds, kind])).toEqual([[false, 'consistency']])
  })

  const published = '2018-02-06'

  test.each([
    ['Tin sank to a 12-week low on Tuesday. It was the lowest price since Nov. 13.', 'since-date'],
    ['Tin rose to a three-year high, the highest level since March 2015.', 'since-date'],
    ['The bridge was to open in 2013. Five years behind schedule, it is ready.', 'years-late'],
  ])('a length of time and its day: %s', (text, rule) => {
    const found = checksOf(text, { published })
    expect(found.map(({ holds, trail }) => [holds, trail[0]?.rule])).toEqual([[true, `check.${rule}`]])
  })

  test.each([
    'Tin sank to a 12-week low on Tuesday. Gold was at its highest since Nov. 13.',
    'Tin sank to a 30-week low on Tuesday. It was the lowest price since Nov. 13.',
    'The bridge was to open in 2013. Two years behind schedule, it is ready.',
  ])('no check of a length of time: %s', (text) => {
    expect(checksOf(text, { published })).toEqual([])
  })

  test('the difference of two compared figures', () => {
    const text =
      'The army took 498 sq km in May, compared with 593 sq km in April. The roughly 100 sq km decrease surprised nobody.'
    expect(checksOf(text).map(({ holds, kind }) => [holds, kind])).toEqual([[true, 'difference']])
  })
})
