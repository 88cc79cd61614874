import { expect, test } from 'vitest'
import { read } from '../testing.ts'
import { resolver } from './resolve.ts'

/** Whom the last stretch of a text that reads `words` stands for. */
function who(text: string, words: string): string | null {
  const { document, names } = read(text)
  const start = text.lastIndexOf(words)
  return resolver(document, names)({ start, end: start + words.length })?.name ?? null
}

const LIND = 'Peter Lind chairs the board. Tom Berg met Peter Lind on Monday.'

test.each([
  ['its own verb’s object', `${LIND} He praised Tom Berg for his time.`, 'He', 'Peter Lind'],
  ['a name in the clause below it', `${LIND} He said that Tom Berg was ill.`, 'He', 'Peter Lind'],
  ['its own verb’s subject', 'Peter Lind came late. Tom Berg told him of the plan.', 'him', 'Peter Lind'],
])('a pronoun is not %s', (_, text, words, name) => {
  expect(who(text, words)).toBe(name)
})

test('a clause that comes first may speak of whom its sentence names next', () => {
  expect(who('Peter Lind resigned in May. Tom Berg said that he was ill.', 'he')).toBe('Tom Berg')
})

test.each([
  [
    'a name in the quotation',
    'Tom Berg sang at the opening. “If I had met Peter Lind, we would have played, and Lind would have won,” he said.',
    'Tom Berg',
  ],
  [
    'somebody without a name in the quotation',
    'Tom Berg broke down in tears. “My brother did this. He was ill. He had no friends,” he said.',
    'Tom Berg',
  ],
  [
    'whom the report spoke of at length before',
    'Peter Lind said he was ill. He said he would go. He gave no date. Tom Berg came to the hall. “I am sad,” he said.',
    'Tom Berg',
  ],
])('who is quoted is not %s', (_, text, name) => {
  expect(who(text, 'he')).toBe(name)
})

test('a quotation goes on with whom it speaks of itself', () => {
  const text = '“Tom Berg is lazy. He never came,” Peter Lind said.'
  expect(who(text, 'He')).toBe('Tom Berg')
})

test.each([
  ['A lawyer, Tom Berg, told the Ardle Gazette of it. He saw nobody.', 'He', 'Tom Berg'],
  ['A lawyer told the Ardle Gazette of it. He saw nobody.', 'He', null],
  [
    'Norvane Shipping raised its prices. The accounting firm Aldane Power agreed. The firm said so.',
    'The firm',
    'Aldane Power',
  ],
])('a name beside a noun tells who it is: %s', (text, words, name) => {
  expect(who(text, words)).toBe(name)
})

test.each([
  ['Microsoft raised its prices. The coalition denied it. It said so.', 'It', null],
  ['Microsoft raised its prices on Monday. It said so.', 'It', 'Microsoft'],
  ['Microsoft cut its staff. The Denver Herald reported it. The company said so.', 'The company', 'Microsoft'],
  ['The Denver Herald reported it. The centre’s website said so.', 'The centre’s website', null],
  ['The Denver Herald reported it. The newspaper said so.', 'The newspaper', 'Denver Herald'],
  ['The Norvane Research Center was founded in May. The center said so.', 'The center', 'Norvane Research Center'],
])('a body is the one last spoken of, by name or not: %s', (text, words, name) => {
  expect(who(text, words)).toBe(name)
})
