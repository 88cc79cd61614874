import { expect, test } from 'vitest'
import { read } from '../testing.ts'

const named = (text: string): readonly string[] => read(text).names.mentions.map((one) => one.text)

test('a credit before a name is no part of it', () => {
  const names = named('Getty Images Ada Lind left the hall in Port Ardle. Ada Lind said she was tired.')
  expect(names.filter((name) => name.includes('Lind'))).toEqual(['Ada Lind', 'Ada Lind'])
})

test('an agency that goes by its own name is one', () => {
  expect(named('The pictures of Getty Images were sold on Monday.')).toEqual(['Getty Images'])
})
