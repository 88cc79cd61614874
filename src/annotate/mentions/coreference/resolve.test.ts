import { expect, test } from 'vitest'
import { read } from '../testing.ts'
import { resolver } from './resolve.ts'

const TEXT = `Finance Minister Anna Bergström said on Monday that Sweden would spend more. She gave no date.

“It is a start,” Bergström told reporters. The minister had met Polish President Jan Kowalczyk and John Miller in Warsaw. The Polish president praised the plan.

A spokesman declined to comment. Western officials said more was needed. “He is right,” she said.

The Institute for Fiscal Research (IFR) doubted it. The institute said the plan lacked money.`

const { document, names } = read(TEXT)
const resolve = resolver(document, names)

/** Whom the `nth` stretch of the text that reads `words` stands for. */
function who(words: string, nth = 1): string | null {
  let start = -1
  for (let n = 0; n < nth; n++) start = TEXT.indexOf(words, start + 1)
  return resolve({ start, end: start + words.length })?.name ?? null
}

test.each([
  ['Finance Minister Anna Bergström', 1, 'Anna Bergström'],
  ['She', 1, 'Anna Bergström'],
  ['Bergström', 2, 'Anna Bergström'],
  ['The minister', 1, 'Anna Bergström'],
  ['The Polish president', 1, 'Jan Kowalczyk'],
  ['Polish President Jan Kowalczyk and John Miller', 1, 'Jan Kowalczyk and John Miller'],
  ['A spokesman', 1, null],
  ['Western officials', 1, null],
  ['The Institute for Fiscal Research', 1, 'Institute for Fiscal Research'],
  ['IFR', 1, 'Institute for Fiscal Research'],
  ['The institute', 1, 'Institute for Fiscal Research'],
] as const)('%s (%i) is %s', (words, nth, name) => {
  expect(who(words, nth)).toBe(name)
})

test('a pronoun and a role tell the name they rest on', () => {
  const start = TEXT.indexOf('She')
  const found = resolve({ start, end: start + 3 })
  expect(found?.antecedent && TEXT.slice(found.antecedent.start, found.antecedent.end)).toBe('Anna Bergström')
  expect(found?.role).toBe('Finance Minister')
})

test('a name that stands in the span needs no antecedent', () => {
  expect(resolve({ start: 0, end: 'Finance Minister Anna Bergström'.length })?.antecedent).toBeNull()
})

test('an empty span, and one outside of the text, stand for nobody', () => {
  expect(resolve({ start: 5, end: 5 })).toBeNull()
  expect(resolve({ start: TEXT.length + 1, end: TEXT.length + 9 })).toBeNull()
})

test.each([
  ['Aldane Power raised its prices on Monday. The company said it had no choice.', 'The company', 'Aldane Power'],
  ['Aldane Power raised its prices on Monday. The company that runs the dam denied it.', 'The company', null],
])('a company is the one that was named, unless a clause says which it is: %s', (text, words, name) => {
  const { document: other, names: named } = read(text)
  const start = text.indexOf(words)
  expect(resolver(other, named)({ start, end: start + words.length })?.name ?? null).toBe(name)
})

test.each([
  ['Secretary of State Ada Holm', 'Ada Holm'],
  ['Lead author of the study, Professor Ada Holm,', 'Ada Holm'],
  ['One delegate not on the slate, Ada Holm,', 'Ada Holm'],
  ['The auditor it hired in May, Ada Holm,', 'Ada Holm'],
  ['Prosecutors of the bay who charged the mayor, Ada Holm,', null],
  ['Friends of Ada Holm', null],
  ['Ada Holm’s campaign in Ardle', null],
  ['The head of Ada Holm’s campaign', null],
])('a title or a phrase leads to its name, and no further: %s', (words, name) => {
  const { document: other, names: named } = read(`${words} said that more was needed.`)
  expect(resolver(other, named)({ start: 0, end: words.length })?.name ?? null).toBe(name)
})
