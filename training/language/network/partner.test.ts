import { expect, it } from 'vitest'
import { alone, meeting, partner } from './partner.ts'

const step = (dense: number[], rows: Record<number, number>) => {
  const embeddings = new Float32Array(4)
  for (const [row, value] of Object.entries(rows)) embeddings[Number(row)] = value
  return { dense: [Float32Array.from(dense)], embeddings, cols: 1, touched: Object.keys(rows).map(Number) }
}

it('leaves the gradients of a learner without a partner as they are', () => {
  const only = step([1, 2], { 3: 4 })
  expect([...alone(only)]).toEqual([3])
  expect([...only.dense[0], ...only.embeddings]).toEqual([1, 2, 0, 0, 0, 4])
})

it('takes the mean of what both found', () => {
  const at = meeting(2, 4, 1)
  // The other has come already: it waits for nobody.
  const turns = new Int32Array(at.turns)
  new Float32Array(at.gradients, 4 * 6).set([3, 4, 8, 2])
  new Int32Array(at.rows, 4 * 5).set([2, 3, 1])
  turns[0] = 1
  const own = step([1, 2], { 0: 6, 3: 4 })
  expect([...partner(at, 0)(own)]).toEqual([0, 1, 3])
  expect([...own.dense[0]]).toEqual([2, 3])
  expect([...own.embeddings]).toEqual([3, 1, 0, 6])
})
