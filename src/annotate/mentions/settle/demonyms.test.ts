import { expect, test } from 'vitest'
import { read } from '../testing.ts'

/** What each mention of "American" or "Canadian" stands for. */
const meant = (text: string): readonly string[] =>
  read(text)
    .names.mentions.filter((mention) => /^(?:American|Canadian)/u.test(mention.text))
    .map(({ entity }) => entity)

const AIRLINE = 'American Airlines apologized to two passengers on Sunday. American Airlines runs the flights.'

test('a demonym alone is the company that begins with it, where the article names that', () => {
  expect(meant(`${AIRLINE} American pledged to hire an outside firm.`)).toEqual([
    'American Airlines',
    'American Airlines',
    'American Airlines',
  ])
  expect(meant(`${AIRLINE} Two passengers said they will not fly on American again.`).at(-1)).toBe('American Airlines')
})

test.each([
  `${AIRLINE} An American was hurt on board.`,
  `${AIRLINE} American officials began an inquiry.`,
  `${AIRLINE} The pilot is American.`,
  'American pledged to hire an outside firm.',
])('%j: the last is of the state', (text) => {
  expect(meant(text).at(-1)).toBe('United States')
})

test('presidents of a state are no body of its name', () => {
  expect(
    meant('Canadian President Lind spoke. Canadian President Lind left. The Canadian Parliament met.').slice(0, 2),
  ).toEqual(['Canada', 'Canada'])
})

test('a word that also stands without the demonym is a name of its own', () => {
  expect(meant('American Novatel raised its prices. American Novatel said no. Novatel is young.').slice(0, 1)).toEqual([
    'United States',
  ])
})

test('once is enough where the demonym alone is a body', () => {
  expect(
    meant('American Airlines has apologized to two passengers. The team at American, he said, was sorry.'),
  ).toEqual(['American Airlines', 'American Airlines'])
})

test('a heading’s verb ends a name', () => {
  const { names } = read(
    '“American Airlines Needs Crew Training for all its flights!” wrote Berg. American Airlines said no.',
  )
  expect(names.mentions.map(({ text }) => text)).toEqual(['American Airlines', 'Berg', 'American Airlines'])
})
