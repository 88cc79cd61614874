import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeTable, encodeTable } from './hash-table.ts'

const hashes = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

it('gives the values that were written, and -1 for all else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hashes, fc.nat(60_000))), hashes, (pairs, other) => {
      const values = new Map(pairs)
      const table = decodeTable(encodeTable(values))
      expect(table.size).toBe(values.size)
      for (const [hash, value] of values) expect(table.get(hash)).toBe(value)
      expect(table.get(other)).toBe(values.get(other) ?? -1)
    }),
  )
})
