import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../annotate/annotate.ts'
import { articleOf } from '../../article/record.ts'
import { digest } from '../../story/digest.ts'
import { packAnnotations, unpackAnnotations } from './annotations.ts'
import { columnsOf, rowsOf } from './columns.ts'
import { packDigest, unpackDigest } from './digest.ts'

const TEXT = `PORT ALDANE — Mayor Ana Ruiz said on Tuesday that "at least 14 people" died, up from 12.
Officials didn’t confirm it. İstanbul’s ﬁremen sent 3 boats.`

describe('what is packed', () => {
  const annotations = annotate(articleOf({ text: TEXT, published: '2026-03-03' }, 'a'))

  it('comes back as it was', () => {
    const body = packAnnotations(annotations)
    expect(unpackAnnotations(body, annotations.article)).toEqual(annotations)
    expect(body.length).toBeLessThan(JSON.stringify(annotations).length / 5)
  })

  it('of any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const odd = annotate(articleOf({ text }, 'odd'))
        expect(unpackAnnotations(packAnnotations(odd), odd.article)).toEqual(odd)
      }),
      { numRuns: 50 },
    )
  })

  it('of a digest has the same numbers', () => {
    for (const one of digest(annotations)) {
      const body = packDigest(one)
      expect(unpackDigest(body)).toEqual(one)
      // As a database may hand it over: somewhere inside a larger buffer.
      const inside = Buffer.concat([Buffer.from([1, 2, 3]), body]).subarray(3)
      expect(unpackDigest(inside)).toEqual(one)
    }
  })
})

describe('columns', () => {
  it('keep rows of one shape', () => {
    const row = fc.record({
      n: fc.integer(),
      text: fc.constantFrom('a', 'b', ''),
      mixed: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const columns = columnsOf(rows)
        expect(columns === null ? rows : rowsOf(columns)).toEqual(rows)
      }),
    )
  })

  it('are none of rows of several shapes', () => {
    expect(columnsOf([{ a: 1 }, { b: 1 }])).toBeNull()
    expect(columnsOf([{ a: 1 }, { a: 1, b: 1 }])).toBeNull()
  })
})
