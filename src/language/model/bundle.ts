import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** What a weights file holds: a JSON value and named byte arrays. */
export interface Bundle<Meta> {
  readonly meta: Meta
  readonly parts: Readonly<Record<string, Int8Array>>
}

interface Header<Meta> {
  readonly meta: Meta
  readonly parts: readonly { readonly name: string; readonly length: number }[]
}

/** The bytes of a bundle: length of the header (u32, little-endian), header as JSON, then each part in turn. */
export function encodeBundle<Meta>(bundle: Bundle<Meta>): Uint8Array {
  const names = Object.keys(bundle.parts)
  const parts = names.map((name) => ({ name, length: bundle.parts[name].length }))
  const header = new TextEncoder().encode(JSON.stringify({ meta: bundle.meta, parts } satisfies Header<Meta>))
  const bytes = new Uint8Array(4 + header.length + parts.reduce((sum, part) => sum + part.length, 0))
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  let at = 4 + header.length
  for (const name of names) {
    bytes.set(new Uint8Array(bundle.parts[name].buffer, bundle.parts[name].byteOffset, bundle.parts[name].length), at)
    at += bundle.parts[name].length
  }
  return bytes
}

/** The bundle in `bytes`, without copying. */
export function decodeBundle<Meta>(bytes: Uint8Array): Bundle<Meta> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header<Meta>
  const parts: Record<string, Int8Array> = {}
  let at = 4 + length
  for (const { name, length: size } of header.parts) {
    parts[name] = new Int8Array(bytes.buffer, bytes.byteOffset + at, size)
    at += size
  }
  return { meta: header.meta, parts }
}

/** What a bundle that is kept plain begins with. */
const PLAIN = new TextEncoder().encode('plain bundle\n')

/** A bundle as a file that is read without unpacking, for what every run needs at its start. */
export function plainFile(bundle: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(PLAIN.length + bundle.length)
  bytes.set(PLAIN)
  bytes.set(bundle, PLAIN.length)
  return bytes
}

/** Bytes that are unpacked at once: with the usual few of them, putting the chunks together takes as long again. */
const CHUNK = 1 << 22

/**
 * The bundle in `weights/NAME.bin`, which is plain or packed with Brotli.
 * @throws if the file is missing or broken: the package is broken then.
 */
export function readBundle<Meta>(name: string): Bundle<Meta> {
  const bytes = readFileSync(new URL(`../../../weights/${name}.bin`, import.meta.url))
  const isPlain = PLAIN.every((byte, i) => bytes[i] === byte)
  return decodeBundle(isPlain ? bytes.subarray(PLAIN.length) : brotliDecompressSync(bytes, { chunkSize: CHUNK }))
}
