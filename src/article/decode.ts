/** How the bytes of a file were read. */
export interface Decoded {
  readonly text: string
  /** As the Encoding Standard names it: "utf-8", "windows-1252". */
  readonly encoding: string
  /** Places in a UTF-8 text that could not be decoded and stand as U+FFFD. */
  readonly broken: number
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte)

/** Share of NUL bytes at even and at odd places of the first 4 kB: UTF-16 without a mark has most of one kind. */
function nulShares(bytes: Uint8Array): { even: number; odd: number } {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  sample.forEach((byte, i) => {
    if (byte !== 0) return
    if (i % 2 === 0) even++
    else odd++
  })
  const half = Math.max(1, sample.length / 2)
  return { even: even / half, odd: odd / half }
}

/**
 * Decodes a file's bytes by its byte order mark, else as UTF-8, else as what its sender named, else as Windows-1252,
 * which any bytes are. The mark is not part of the text.
 * @param named the encoding that a server or a page names: only a guess, since servers name one for all their pages
 * @returns null where the bytes are no text: they hold NULs or control characters that no encoding of text has.
 */
export function decode(bytes: Uint8Array, named: string | null = null): Decoded | null {
  const as = (encoding: Decoded['encoding']): Decoded => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    broken: 0,
  })
  const label = known(named)
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return as('utf-8')
  // UTF-32, which nobody writes and no decoder here knows, has the mark of UTF-16 and a NUL behind it.
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return null
  if (startsWith(bytes, 0xff, 0xfe)) return as('utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return as('utf-16be')
  const nuls = nulShares(bytes)
  if (nuls.odd > 0.5 && nuls.even < 0.05) return as('utf-16le')
  if (nuls.even > 0.5 && nuls.odd < 0.05) return as('utf-16be')
  // These write all they have in ASCII, with shifts between: UTF-8 to the eye, and no text in it.
  if (label !== null && SHIFTED.test(label)) return as(label)
  if (looksBinary(bytes)) return null
  const utf8 = as('utf-8')
  const broken = count(utf8.text, REPLACEMENT)
  if (broken === 0) return utf8
  // Windows-1252 has single bytes above ASCII; where most of them form UTF-8 sequences, a UTF-8 text was damaged.
  if (count(utf8.text, BEYOND_ASCII) >= broken * 2) return { ...utf8, broken }
  return as(label === null || label.startsWith('utf-') ? 'windows-1252' : label)
}

const SHIFTED = /^iso-2022-|^hz-/u

/** The encoding that a label stands for; null where it stands for none. */
function known(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const REPLACEMENT = /\uFFFD/gu
const BEYOND_ASCII = /[^\p{ASCII}]/gu

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    // Tab, line feed, form feed and carriage return are text; escape and the rest are not.
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) control++
  }
  return control > sample.length / 50
}
