/** The first few thousand bytes of a file, unpacked, and as text. */
export interface Opening {
  readonly bytes: Uint8Array
  /** Without byte order mark and leading white space; characters beyond ASCII don't matter here. */
  readonly text: string
}

const UTF_16: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]

/** Reads how a file opens. */
export function openingOf(bytes: Uint8Array): Opening {
  const encoding = UTF_16.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2] ?? 'utf-8'
  return { bytes, text: new TextDecoder(encoding).decode(bytes).trimStart() }
}
