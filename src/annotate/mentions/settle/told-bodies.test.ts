import { expect, test } from 'vitest'
import { read } from '../testing.ts'

const kinds = (text: string): readonly string[] => read(text).names.mentions.map((one) => `${one.text}: ${one.type}`)

test('a firm that has a person’s name is a body wherever it is named', () => {
  expect(kinds('The law firm Anders Lind said no. Papers of Anders Lind were found.')).toEqual([
    'Anders Lind: ORG',
    'Anders Lind: ORG',
  ])
})

test('a name that is told to be a company’s is a body, and what “the company” stands for', () => {
  const text = 'Anders Lind, the company that runs the dam, said no. The company said in a statement that it was safe.'
  expect(kinds(text)).toEqual(['Anders Lind: ORG'])
  expect(read(text).names.references.map(({ entity }) => entity)).toContain('Anders Lind')
})

test.each([
  'Anders Lind, the company’s founder, said no. Papers of Anders Lind were found.',
  'Anders Lind, head of a company, said no. Papers of Anders Lind were found.',
  'Anders Lind, the maker of the film, said no. Papers of Anders Lind were found.',
  'The lawyer Anders Lind said no. Papers of Anders Lind were found.',
  'The film maker Anders Lind said no. Papers of Anders Lind were found.',
  'The firm said no. Anders Lind left. Papers of Anders Lind were found.',
])('a person stays one: %j', (text) => {
  expect(kinds(text)).toEqual(['Anders Lind: PERSON', 'Anders Lind: PERSON'])
})
