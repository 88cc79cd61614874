import { expect, it } from 'vitest'
import { decodeBundle, encodeBundle, plainFile, readBundle } from './bundle.ts'

it('reads back what was written', () => {
  const bundle = { meta: { widths: [1, 2] }, parts: { one: Int8Array.of(1, -2, 3), none: new Int8Array(0) } }
  expect(decodeBundle(encodeBundle(bundle))).toEqual(bundle)
})

it('stands in a plain file as it is, after a mark', () => {
  const bundle = encodeBundle({ meta: null, parts: { one: Int8Array.of(7) } })
  expect([...plainFile(bundle).slice(-bundle.length)]).toEqual([...bundle])
})

it('reads plain weights and packed ones', () => {
  expect(Object.keys(readBundle('names').parts)).toContain('weights')
  expect(Object.keys(readBundle('attributions').parts)).toContain('cue')
})
