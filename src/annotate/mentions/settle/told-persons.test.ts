import { expect, test } from 'vitest'
import { analyse } from '../../../language/analyse.ts'
import type { NameSpan } from '../spans.ts'
import { toldPersons } from './told-persons.ts'

/** The kinds of the names of a text, given as bodies. */
function kinds(text: string, ...bodies: readonly string[]): readonly string[] {
  const document = analyse(text)
  const names = document.tokens
    .filter(({ form }) => bodies.includes(form))
    .map(({ index }): NameSpan => ({ firstToken: index, endToken: index + 1, kind: 'ORG', rule: 'tagged-name' }))
  return toldPersons(document, names).map(({ kind }) => kind)
}

test('whom a title stands before is a person wherever named so', () => {
  expect(kinds('Lind came late. President Lind met Mr. Holm and Tolma.', 'Lind', 'Holm', 'Tolma')).toEqual([
    'PERSON',
    'PERSON',
    'PERSON',
    'ORG',
  ])
})

test.each([
  ['The president of Tolma came.', 'Tolma'],
  ['She told President Berg. Tolma denied it.', 'Tolma'],
  ['The new president Tolma named came late.', 'Tolma'],
  ['President NATO chose came late.', 'NATO'],
])('%j tells of no person', (text, name) => {
  expect(kinds(text, name)).toEqual(['ORG'])
})
