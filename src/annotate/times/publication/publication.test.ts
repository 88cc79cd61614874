import { describe, expect, test } from 'vitest'
import { read } from '../read.testing.ts'

describe('the day of publication', () => {
  test('as the record states it', () => {
    const { published } = read('He spoke on Tuesday, May 7, 2019.', null, { published: '2019-05-09' })
    expect(published).toEqual({
      day: '2019-05-09',
      from: '2019-05-09',
      to: '2019-05-09',
      basis: 'stated',
      evidence: [],
      rule: 'record',
    })
  })

  test.each([
    [
      'The mayor said Tuesday, May 7, 2019, that the dam would hold.',
      'Tuesday, May 7, 2019',
      '2019-05-07',
      '2019-05-12',
    ],
    [
      'The dam will hold, the mayor said Thursday (May 9, 2019) in a statement.',
      'Thursday (May 9, 2019',
      '2019-05-09',
      '2019-05-12',
    ],
  ])('from the day of its news: %s', (text, words, day, to) => {
    const { published } = read(text)
    expect(published).toMatchObject({ day, from: day, to, basis: 'inferred', rule: 'reported-day' })
    expect(published?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([words])
  })

  test('from a line of its own', () => {
    expect(read('Dam holds\n\nPublished 9 May 2019\n\nThe dam held on Thursday.').published).toMatchObject({
      day: '2019-05-09',
      basis: 'stated',
      rule: 'date-line',
    })
  })

  test('from a month stated with its year, a day without one and a weekday', () => {
    const text =
      'The ministry said on Tuesday that output had fallen. It fell by a tenth last month. Between December 2018 and January 2019 two mines shut. On January 29 a third was sold.'
    expect(read(text).published).toMatchObject({
      day: '2019-02-05',
      from: '2019-02-05',
      to: '2019-02-10',
      basis: 'inferred',
    })
  })

  test('dates in the furniture of the page bound the year, and are not the day', () => {
    const article = 'The mayor denied on Monday that the dam leaks. On October 23 he had said the opposite.'
    const text = `${article}\n\nMost read\n\nUpdated 20 Jan, 2025`
    const boilerplate = [{ start: article.length, end: text.length, reason: 'links' }]
    expect(read(text, null, { boilerplate }).published).toMatchObject({
      day: '2024-10-28',
      to: '2024-11-03',
      basis: 'inferred',
    })
  })

  test.each([
    'The mayor said on Tuesday that the dam, built in August, would hold.',
    'On February 24, 2022, the dam broke. The mayor spoke about it on Tuesday.',
    'The dam will be finished by Tuesday, May 7, 2030.',
    '',
  ])('is unknown where the text supports none: %s', (text) => {
    expect(read(text).published).toBeNull()
  })

  test('relative dates are read from the stated day, whatever the reference', () => {
    const { times } = read('The mayor said Tuesday, May 7, 2019, that the dam broke last week.', '2024-10-30')
    expect(times.at(-1)).toMatchObject({ from: '2019-04-29', to: '2019-05-05' })
  })
})
