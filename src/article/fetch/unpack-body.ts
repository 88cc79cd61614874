import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'

/** Each of the content codings that this Node unpacks. */
const CODINGS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', () => zlib.createGunzip()],
  ['x-gzip', () => zlib.createGunzip()],
  ['deflate', () => zlib.createInflate()],
  ['br', () => zlib.createBrotliDecompress()],
  // Node 22.15 and later.
  ...('createZstdDecompress' in zlib ? [['zstd', () => zlib.createZstdDecompress()] as const] : []),
])

/** What `Accept-Encoding` says: the codings that are unpacked. */
export const ACCEPTED_CODINGS = [...CODINGS.keys()].filter((name) => !name.startsWith('x-')).join(', ')

/** Nobody packs a page more than twice, except to make unpacking long. */
const MOST_LAYERS = 2

/** The unpacking of a body by its Content-Encoding, outermost layer first; null where a layer isn't known. */
export function unpackersOf(header: string | null): readonly Transform[] | null {
  const names = (header ?? '')
    .slice(0, 200)
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse()
  const makers = names.map((name) => CODINGS.get(name))
  if (names.length > MOST_LAYERS || makers.includes(undefined)) return null
  return makers.map((make) => (make as () => Transform)())
}
