import { expect, test } from 'vitest'
import { kept } from './kept.ts'

function counted(most: number) {
  const worked: string[] = []
  const lengthOf = kept((form) => {
    worked.push(form)
    return form.length
  }, most)
  return { worked, lengthOf }
}

test('a form is worked out once', () => {
  const { worked, lengthOf } = counted(4)
  expect(['a', 'bc', 'a', 'bc'].map(lengthOf)).toEqual([1, 2, 1, 2])
  expect(worked).toEqual(['a', 'bc'])
})

test('all are forgotten when one more is met than are kept', () => {
  const { worked, lengthOf } = counted(2)
  for (const form of ['a', 'b', 'c', 'c', 'a']) lengthOf(form)
  expect(worked).toEqual(['a', 'b', 'c', 'a'])
})

test('long forms are not kept', () => {
  const { worked, lengthOf } = counted(4)
  const long = 'x'.repeat(100)
  expect([lengthOf(long), lengthOf(long)]).toEqual([100, 100])
  expect(worked).toEqual([long, long])
})
