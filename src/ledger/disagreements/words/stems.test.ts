import { expect, test } from 'vitest'
import { FIGURE, NAME } from '../../claims/terms.ts'
import { stemOfTerm, stemOfWord } from './stems.ts'

test('words that are derived from each other are one', () => {
  expect(stemOfWord('collusion')).toBe(stemOfWord('collude'))
  expect(stemOfWord('harbours')).toBe(stemOfWord('harbour'))
  expect(stemOfWord('tanker')).not.toBe(stemOfWord('tally'))
})

test('names and figures are compared whole', () => {
  const whole = [`${NAME}Norvane Shipping`, `${FIGURE}143000000 bbl`]
  expect(whole.map(stemOfTerm)).toEqual(whole)
  expect(stemOfTerm('wiretaps')).toBe(stemOfWord('wiretap'))
})
