import { constants, gunzipSync } from 'node:zlib'

/** How much may still be unpacked from one file and all that it holds: small files can unpack to more than memory has. */
export interface Room {
  bytes: number
}

/** The most that one file may unpack to, in bytes. */
export const LARGEST = 200_000_000

/** Room for one file that was named, and for all the files packed in it. */
export const roomFor = (): Room => ({ bytes: 1_000_000_000 })

/** Whether bytes open as a gzip file does (RFC 1952). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** A file's bytes, unpacked where they are gzip's; null where they are broken or would be larger than is read. */
export function unpack(bytes: Uint8Array, room: Room): Uint8Array | null {
  if (!isGzip(bytes)) return bytes
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: Math.max(1, Math.min(LARGEST, room.bytes)) })
    room.bytes -= unpacked.length
    return unpacked
  } catch {
    return null
  }
}

/** The first bytes of a file, unpacked where they are gzip's. */
export function openingBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.subarray(0, OPENING)
  if (!isGzip(first)) return first
  try {
    return gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, OPENING)
  } catch {
    return first
  }
}

const OPENING = 4096
