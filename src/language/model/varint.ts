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

/** The numbers that the bytes hold, as 32 bits each. */
export function decodeVarints(bytes: Int8Array): Int32Array {
  const found = new Int32Array(bytes.length)
  let count = 0
  let value = 0
  let shift = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    value |= (byte & 0x7f) << shift
    shift += 7
    if (byte < 0) continue
    found[count++] = value
    value = 0
    shift = 0
  }
  return found.subarray(0, count)
}
