import { openingBytes } from '../unpack.ts'
import { type Format, formats } from './formats.ts'
import { openingOf } from './opening.ts'
import type { Source } from './reader.ts'

/** The format that the ending of a name tells, packed (".html.gz") or not; null where no format has it. */
export function formatNamed(name: string): Format | null {
  const lower = name.toLowerCase().replace(/\.gz$/u, '')
  return formats.find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? null
}

/**
 * The format of a file: by the sign that it opens with, else by what its server called it, else by its name, else by
 * its looks.
 * @returns null where its name has an ending that no format has
 */
export function formatOf(source: Source): Format | null {
  const opening = openingOf(openingBytes(source.bytes))
  const signed = formats.find((format) => format.signed(opening))
  if (signed) return signed
  const { mediaType = null, name } = source
  const called = formats.find(({ mediaTypes }) => mediaType !== null && mediaTypes.includes(mediaType))
  if (called) return called
  const path = source.url ? new URL(source.url).pathname : name
  const named = formatNamed(path)
  if (named || (!source.url && HAS_ENDING.test(path))) return named
  return formats.find((format) => format.looks(opening)) ?? null
}

const HAS_ENDING = /[^\\/]\.[a-z][a-z0-9]{0,4}(?:\.gz)?$/iu
