import { expect, it } from 'vitest'
import { joinsWord } from './multiword.ts'
import { tokenise } from './tokenise.ts'

/** Tokens, "+" before each that is one word with the one before. */
function read(text: string): string {
  const tokens = tokenise(text)
  const possessive = (i: number) => /s$/.test(tokens[i - 1].form)
  return tokens.map(({ form }, i) => (joinsWord(tokens, i, possessive) ? '+' : '') + form).join(' ')
}

it.each([
  ["We don't, cannot and won’t", "We do +n't , can +not and wo +n’t"],
  ["it's the boys' and AT&T's", "it +'s the boys +' and AT&T +'s"],
  ["He's gonna go at 5pm for $3bn", "He +'s gon +na go at 5 pm for $ 3 bn"],
  ["'no' he said", "' no ' he said"],
  ['well-known, 20-30km.', 'well - known , 20 - 30 km .'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected)
})
