/** A file of a tarball. */
export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}

const BLOCK = 512
const [NAME, SIZE, SIZE_END] = [100, 124, 136]

/** The files of an unzipped tar, by short names alone, as npm packs them (POSIX.1-1988, ustar). */
export function* readTarball(tar: Uint8Array): Generator<Entry> {
  const textOf = (from: number, to: number): string => {
    const zero = tar.subarray(from, to).indexOf(0)
    return Buffer.from(tar.buffer, tar.byteOffset + from, zero < 0 ? to - from : zero).toString('latin1')
  }
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const name = textOf(at, at + NAME)
    const size = Number.parseInt(textOf(at + SIZE, at + SIZE_END), 8)
    const from = at + BLOCK
    yield { name, bytes: tar.subarray(from, from + size) }
    at = from + Math.ceil(size / BLOCK) * BLOCK
  }
}
