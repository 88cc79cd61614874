import { expect, test } from 'vitest'
import { weightsOf } from './likeness.ts'

/** What a term weighs that every fifth of so many statements holds. */
function ofEveryFifth(statements: number): number | undefined {
  const all = Array.from({ length: statements }, (_, i) => ({ terms: i % 5 === 0 ? ['harbour'] : [`other${i}`] }))
  return weightsOf(all).get('harbour')
}

test('what a fifth of a story says tells no less where the story grows from thousands to tens of thousands', () => {
  expect(ofEveryFifth(20_000)).toBe(ofEveryFifth(2000))
  expect(ofEveryFifth(100)).toBeGreaterThan(ofEveryFifth(2000) as number)
})
