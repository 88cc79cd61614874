import { describe, expect, test } from 'vitest'
import { read } from './read.testing.ts'

/** [text, days, value]: a text with the expression in brackets, the days it comes to ("from/to"; "-" for none), and where it matters the value. */
type Fixture = readonly string[]

function check(reference: string, [marked = '', days = '', value]: Fixture): void {
  const start = marked.indexOf('[')
  const expression = marked.slice(start + 1, marked.indexOf(']'))
  const { times } = read(marked.replace('[', '').replace(']', ''), reference)
  const found = times.find((time) => time.start === start)
  expect(found?.text).toBe(expression)
  expect(`${found?.from ?? '-'}/${found?.to ?? '-'}`).toBe(days.includes('/') ? days : `${days}/${days}`)
  if (value) expect(found?.value).toBe(value)
}

// 2024-10-30 was a Wednesday.
describe('read from Wednesday, 30 October 2024', () => {
  test.each<Fixture>([
    ['The minister resigned on [Tuesday].', '2024-10-29'],
    ['The council met [Wednesday] to vote.', '2024-10-30'],
    ['The court will hear the case on [Friday].', '2024-11-01'],
    ['The talks are scheduled for [Monday] in Oslo.', '2024-11-04'],
    ['He set a deadline, giving them until [Saturday] to answer.', '2024-11-02'],
    ['They signed it [last Friday].', '2024-10-25'],
    ['The vote is [next Thursday].', '2024-11-07'],
    ['Rain is forecast for [this coming Sunday].', '2024-11-03'],
    ['She left on [Monday of last week].', '2024-10-21'],
    ['[Earlier Monday], the mayor had denied it.', '2024-10-28'],
    ['Shots were heard [early Tuesday] near the port.', '2024-10-29'],
    ['The plant closed [Thursday night].', '2024-10-24', '2024-10-24TNI'],
    ['It happened [yesterday].', '2024-10-29'],
    ['He arrived [the day before yesterday].', '2024-10-28'],
    ['The bridge reopened [this morning].', '2024-10-30', '2024-10-30TMO'],
    ['Police said [last night] that two were held.', '2024-10-29', '2024-10-29TNI'],
  ])('days: %s', (...fixture) => check('2024-10-30', fixture))

  test.each<Fixture>([
    ['Sales fell [last month].', '2024-09-01/2024-09-30', '2024-09'],
    ['They will meet [later this week].', '2024-10-28/2024-11-03', '2024-W44'],
    ['The report came out [earlier this year].', '2024-01-01/2024-12-31', '2024'],
    ['Prices rose over [the past year].', '2023-01-01/2023-12-31'],
    ['An incursion in [August] surprised the army.', '2024-08-01/2024-08-31'],
    ['She will retire in [January].', '2025-01-01/2025-01-31'],
    ['There has been no fighting since [mid-January].', '2024-01-01/2024-01-31'],
    ['A pact was signed [last June].', '2024-06-01/2024-06-30'],
    ['They married in [June last year].', '2023-06-01/2023-06-30'],
    ['In [January of this year] alone, nine were hurt.', '2024-01-01/2024-01-31'],
    ['It grew in [the third quarter].', '2024-07-01/2024-09-30', '2024-Q3'],
    ['Profit in [the first half of 2023] doubled.', '2023-01-01/2023-06-30', '2023-H1'],
    ['The strike began [last fall].', '2023-09-01/2023-11-30'],
    ['He was born in [the summer of 1994].', '1994-06-01/1994-08-31', '1994-SU'],
    ['The law dates from [the 1970s].', '1970-01-01/1979-12-31', '197'],
    ['A [20th century] idea.', '1900-01-01/1999-12-31', '19'],
    ['They fled in [1996].', '1996-01-01/1996-12-31', '1996'],
    ['By [year’s end] the depot will be full.', '2024-12-31'],
    ['The crash of [the late 1980s] ruined him.', '1980-01-01/1989-12-31'],
  ])('periods: %s', (...fixture) => check('2024-10-30', fixture))

  test.each<Fixture>([
    ['The treaty of [March 5, 1946], still stands.', '1946-03-05'],
    ['It was opened on [4 July 1995].', '1995-07-04'],
    ['He spoke on [Oct. 23].', '2024-10-23'],
    ['The child must be home by [Jan. 14].', '2025-01-14'],
    ['The siege of [last Nov. 3] is remembered.', '2023-11-03'],
    ['Published [2024-02-29].', '2024-02-29'],
    ['Signed on [13/04/2021] in Rome.', '2021-04-13'],
    ['Nothing was the same after [9/11].', '2001-09-11'],
    ['The shops shut on [Christmas Day].', '2024-12-25'],
    ['Polls closed at [8 p.m. Tuesday].', '2024-10-29', '2024-10-29T20'],
  ])('calendar dates: %s', (...fixture) => check('2024-10-30', fixture))

  test.each<Fixture>([
    ['He quit [two years ago].', '2022-01-01/2022-12-31', '2022'],
    ['They met [10 days ago].', '2024-10-20'],
    ['She returns [three weeks from now].', '2024-11-20'],
    ['It rained [the past three days].', '2024-10-27/2024-10-29'],
    ['It should be done [within nine months].', '2024-10-30/2025-07-29'],
    ['He died [two weeks before May 13, 1999].', '1999-04-29'],
    ['The fair ran [from Aug. 5 to Aug. 9].', '2024-08-05/2024-08-09'],
    ['It shrank [between December 2023 and January 2024].', '2023-12-01/2024-01-31'],
    ['The census of [1994-97] was lost.', '1994-01-01/1997-12-31'],
    ['The camp is open [July 18-21].', '2024-07-18/2024-07-21'],
    ['They struck in [the week ending on Sunday].', '2024-10-21/2024-10-27'],
    ['Rain fell in [the last week of July].', '2024-07-22/2024-07-28', '2024-W30'],
    ['He spent [the first ten days of last year] in bed.', '2023-01-01/2023-01-10'],
  ])('counted: %s', (...fixture) => check('2024-10-30', fixture))

  test.each<Fixture>([
    ['The talks lasted [more than three hours].', '-/-', 'PT3H'],
    ['The [almost three-year] war goes on.', '-/-', 'P3Y'],
    ['In [the first two years] of the war they lost ground.', '-/-', 'P2Y'],
    ['They may fight within “[the next several weeks].”', '2024-10-30/-', 'PXW'],
    ['It is shelled [daily].', '-/-', 'P1D'],
    ['The market opens [every Thursday].', '-/-', 'XXXX-WXX-4'],
    ['They are [now] at the border.', '2024-10-30/2024-10-30', 'PRESENT_REF'],
    ['Two villages fell [recently].', '-/2024-10-30', 'PAST_REF'],
  ])('lengths, sets and vague ones: %s', (...fixture) => check('2024-10-30', fixture))
})

test('a year in the text is stated, a year from the reference day inferred', () => {
  const { times } = read('It began on May 3, 2021, and ended in May.', '2024-10-30')
  expect(times.map(({ text, basis }) => [text, basis])).toEqual([
    ['May 3, 2021', 'stated'],
    ['May', 'inferred'],
  ])
})

test('what was spoken of before: "that year", "a day later"', () => {
  const { times } = read(
    'He fled on June 3, 1998, and came back a day later. Later that year he was jailed.',
    '2024-10-30',
  )
  expect(times.map(({ from, to }) => [from, to])).toEqual([
    ['1998-06-03', '1998-06-03'],
    ['1998-06-04', '1998-06-04'],
    ['1998-01-01', '1998-12-31'],
  ])
})

test('without a day to read from, expressions stay unresolved', () => {
  const { times, published } = read('He left on Tuesday, as he did in March 2019.')
  expect(published).toBeNull()
  expect(times.map(({ text, from }) => [text, from])).toEqual([
    ['Tuesday', null],
    ['March 2019', '2019-03-01'],
  ])
})
