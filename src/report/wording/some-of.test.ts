import { expect, test } from 'vitest'
import { someOf } from './some-of.ts'

const names = (count: number) => Array.from({ length: count }, (_, i) => `${i}`)

test.each([
  [0, ''],
  [1, '0'],
  [7, '0; 1; 2; 3; 4; 5; 6'],
  [8, '0; 1; 2; 3; 4; 5 and 2 more'],
])('of %i', (count, words) => expect(someOf(names(count))).toBe(words))
