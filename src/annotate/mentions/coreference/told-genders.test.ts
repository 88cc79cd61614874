import { expect, test } from 'vitest'
import { read } from '../testing.ts'
import { resolver } from './resolve.ts'

/** Whom the last "he" or "she" of a text stands for. */
function who(text: string): string | null {
  const { document, names } = read(text)
  const last = document.tokens.findLast(({ form }) => /^s?he$/iu.test(form))
  return last ? (resolver(document, names)(last)?.name ?? null) : null
}

test.each([
  ['Robin Vasek lost his licence in June. Ada Holm praised Robin Vasek on Friday. She left early.', 'Ada Holm'],
  ['Robin Vasek, 53, was found in his boat on Friday. Robin Vasek left Ada Holm a letter. She kept it.', 'Ada Holm'],
])('a name that both bear is of the gender that what is theirs tells: %j', (text, name) => {
  expect(who(text)).toBe(name)
})

test.each([
  ['Robin Vasek met Tom Lind in his boat. Robin Vasek slept. She left early.', 'Robin Vasek'],
  ['His boat was sold to Robin Vasek. She left early.', 'Robin Vasek'],
])('whose it is may be somebody else: %j', (text, name) => {
  expect(who(text)).toBe(name)
})
