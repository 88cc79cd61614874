import { expect, test } from 'vitest'
import { toldByName } from './told-by-name.ts'

test.each([
  ['Torranian officials', 'Torrania', true],
  ['the Tolma Power spokesman', 'Tolma Power', true],
  ['water ministry in Aldane', 'Aldane', true],
  ['UN envoy', 'UN', true],
  ['Mara Okell', 'National Emergency Service', false],
  ['Emergency Ministry spokesman', 'Ministry of Water (Torrania)', false],
  ['Ann', 'Annex', false],
  ['…', '…', false],
])('%s tells %s: %s', (name, body, told) => expect(toldByName(name, body)).toBe(told))
