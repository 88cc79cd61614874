/** Writes whole numbers from 0, seven bits a byte, the lowest first; small numbers take one byte. */
export function encodeVarints(values: readonly number[]): Int8Array {
  const bytes: number[] = []
  for (let value of values) {
    while (value > 0x7f) {
      bytes.push((value & 0x7f) | 0x80)
      value >>>= 7
    }
    bytes.push(value)
  }
  return Int8Array.from(bytes)
}

/** Reads one number after the other. */
export function varintReader(bytes: Int8Array): () => number {
  let at = 0
  return () => {
    let value = 0
    let shift = 0
    let byte = bytes[at++]
    while (byte < 0) {
      value |= (byte & 0x7f) << shift
      shift += 7
      byte = bytes[at++]
    }
    return value | (byte << shift)
  }
}

/** How many numbers the bytes hold. */
export function countVarints(bytes: Int8Array): number {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if (bytes[i] >= 0) count++
  return count
}

/** Numbers of either sign as numbers from 0, those near 0 first: 0, -1, 1, -2, 2 … */
export const zigzag = (value: number): number => (value << 1) ^ (value >> 31)
export const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1)
