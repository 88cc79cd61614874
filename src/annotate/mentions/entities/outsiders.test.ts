import { expect, test } from 'vitest'
import { read } from '../testing.ts'
import { isOutsider } from './outsiders.ts'

test.each([
  'a former Norvane Shipping executive',
  'former Norvane lawyer and adviser',
  'ex-Norvane chief',
  'an early investor in Norvane Shipping',
  'Norvane shareholder and adviser',
  'a patient at Ardle Hospital',
  'close friends of the mayor',
])('%j speaks for himself', (role) => {
  expect(isOutsider(role)).toBe(true)
})

test.each([
  'Norvane Shipping spokeswoman',
  'Norvane’s head of investor relations',
  'investor relations director at Norvane',
  'patient safety director at Ardle Hospital',
  'spokesman for former president Lind',
  'co-founder of Norvane',
  'expert at the Ardle Institute',
  '',
])('%j may speak for a body', (role) => {
  expect(isOutsider(role)).toBe(false)
})

test.each([
  ['Former Pentagon spokeswoman Clara Whitfield said the tankers leaked.', null],
  ['Clara Whitfield, an early critic of NATO, said the tankers leaked.', null],
  ['Pentagon spokeswoman Clara Whitfield said the tankers leaked.', 'Pentagon'],
])('%j: she speaks for %j', (text, body) => {
  const [person] = read(text).names.entities.filter(({ type }) => type === 'PERSON')
  expect(person).toMatchObject({ name: 'Clara Whitfield', affiliation: body })
})
