import { expect, it } from 'vitest'
import { kernels, type Matrix, rowsFrom } from '../../../src/language/network/kernels.ts'
import { random } from '../random.ts'
import { dropout } from './dropout.ts'
import { multiplyBlocks, turned, type Workshop } from './workshop.ts'

const plain = kernels(1_000_000)
const k: Workshop = { ...plain, room: plain.matrix(64, 64) }

function filled(rows: number, cols: number, seed: number): Matrix {
  const next = random(seed)
  const matrix = k.matrix(rows, cols)
  for (let i = 0; i < matrix.data.length; i++) matrix.data[i] = next() - 0.5
  return matrix
}

const transposed = ({ rows, cols, data }: Matrix): Matrix => {
  const to = k.matrix(cols, rows)
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) to.data[j * rows + i] = data[i * cols + j]
  return to
}

it.each([
  [4, 8, 12],
  [7, 12, 5],
  [1, 4, 16],
  [10, 20, 9],
])('multiplies %i rows by %i columns, %i deep, however the factors lie', (rows, cols, depth) => {
  const a = filled(rows, depth, 1)
  const b = filled(depth, cols, 2)
  const wanted = Array.from({ length: rows * cols }, (_, at) => {
    const [i, j] = [Math.floor(at / cols), at % cols]
    return Array.from({ length: depth }, (_, p) => a.data[i * depth + p] * b.data[p * cols + j]).reduce((x, y) => x + y)
  })
  for (const left of [rowsFrom(a), turned(rowsFrom(transposed(a)))]) {
    for (const right of [rowsFrom(b), turned(rowsFrom(transposed(b)))]) {
      const to = filled(rows, cols, 3)
      const before = [...to.data]
      multiplyBlocks(k, left, right, rowsFrom(to), [rows, cols, depth], true)
      to.data.forEach((value, at) => {
        expect(value).toBeCloseTo(before[at] + wanted[at], 5)
      })
      multiplyBlocks(k, left, right, rowsFrom(to), [rows, cols, depth])
      to.data.forEach((value, at) => {
        expect(value).toBeCloseTo(wanted[at], 5)
      })
    }
  }
})

it('leaves out about as many numbers as it is told, others each time, and keeps the mean', () => {
  const { apply, mask } = dropout(k, 100, 16, 0.25, random(1))
  const to = k.matrix(100, 16)
  const given = k.matrix(100, 16)
  given.data.fill(1)
  apply(given, to, 100)
  const first = [...mask.data]
  expect([...to.data]).toEqual(first)
  expect(first.filter((kept) => kept === 0).length / first.length).toBeCloseTo(0.25, 1)
  expect(first.reduce((x, y) => x + y) / first.length).toBeCloseTo(1, 1)
  apply(given, to, 100)
  expect([...mask.data]).not.toEqual(first)
})
