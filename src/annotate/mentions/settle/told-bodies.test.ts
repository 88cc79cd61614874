import { expect, test } from 'vitest'
import { read } from '../testing.ts'

const kinds = (text: string): readonly string[] => read(text).names.mentions.map((one) => `${one.text}: ${one.type}`)

test('a firm that has a person’s name is a body wherever it is named', () => {
  expect(kinds('The law firm Anders Lind said no. Papers of Anders Lind were found.')).toEqual([
    'Anders Lind: ORG',
    'Anders Lind: ORG',
  ])
})

test.each([
  'The lawyer Anders Lind said no. Papers of Anders Lind were found.',
  'The film maker Anders Lind said no. Papers of Anders Lind were found.',
  'The firm said no. Anders Lind left. Papers of Anders Lind were found.',
])('a person stays one: %j', (text) => {
  expect(kinds(text)).toEqual(['Anders Lind: PERSON', 'Anders Lind: PERSON'])
})
