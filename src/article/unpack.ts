import { gunzipSync } from 'node:zlib'

/** The most that a packed file may hold, in bytes: a small file can unpack to more than memory has. */
const LARGEST = 200_000_000

/** A file's bytes, unpacked where they are gzip's; null where they are broken or would be larger than is read. */
export function unpack(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch {
    return null
  }
}
