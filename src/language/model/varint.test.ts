import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeVarints, encodeVarints } from './varint.ts'

describe('varints', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (values) => {
        expect([...decodeVarints(encodeVarints(values))]).toEqual(values)
      }),
    )
  })
})
