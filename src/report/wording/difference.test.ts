import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

const marked = (first: string, version: string): string =>
  differenceOf(first, version)
    .map(({ words, differs }) => (differs ? `[${words}]` : words))
    .join(' ')

test.each([
  ['The wall was cracked and we knew', 'The wall was weak and we knew', 'The wall was [weak] and we knew'],
  ['“The wall was cracked,”', 'the wall was cracked', 'the wall was cracked'],
  ['we knew it', 'The wall was cracked and we knew it', 'The wall was cracked and we knew it'],
  ['We knew', 'We knew it in May.', 'We knew it in May.'],
  ['We did it', 'We never did it', 'We [never] did it'],
  [
    'I did not push her. She fell',
    'I was wrong. I did not push him. She fell',
    'I was wrong. I did not push [him.] She fell',
  ],
  ['Nobody came', 'The river rose', '[The river rose]'],
])('“%s” against “%s”', (first, version, words) => {
  expect(marked(first, version)).toBe(words)
})

test('a version’s runs are its words in order, and it differs from itself by nothing', () => {
  const sentence = fc.array(fc.constantFrom('the', 'wall', 'was', 'weak', 'we', 'knew')).map((words) => words.join(' '))
  fc.assert(
    fc.property(sentence, sentence, (first, version) => {
      expect(
        differenceOf(first, version)
          .map(({ words }) => words)
          .join(' '),
      ).toBe(version)
      expect(differenceOf(version, version).some(({ differs }) => differs)).toBe(false)
    }),
  )
})

test('long quotations take time only where they must', () => {
  const long = 'word '.repeat(100_000)
  expect(differenceOf(`a ${long}`, `b ${long}`)[0]).toEqual({ words: 'b', differs: true })
})
