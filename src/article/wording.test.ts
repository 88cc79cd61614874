import { expect, test } from 'vitest'
import { hasWording, plainWording, type Wording } from './wording.ts'

test.each<[Wording['at'], string, string, boolean]>([
  ['opens', 'more on', 'More on ferries', true],
  ['opens', 'more on', 'More once the tide is out', false],
  ['opens', 'follow @', 'Follow @harbourpost', true],
  ['opens', 'more:', 'More:Ferries of the coast', true],
  ['all', 'advertisement', 'Advertisement …', true],
  ['all', 'comment', 'Comments', false],
  ['ends', 'read more', 'The ferry that was never built Read more', true],
  ['ends', 'read more', 'He told them to read more.', false],
  ['anywhere', "don't miss", 'And don’t miss the fair', true],
])('%s: “%s” in “%s”', (at, words, line, has) => {
  expect(hasWording(plainWording(line), { words, at })).toBe(has)
})
