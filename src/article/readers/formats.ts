import { jsonlReader, jsonReader } from './json.ts'
import type { Reader } from './reader.ts'
import { textReader } from './text.ts'

/** Every format that can be read; the ending of a file's name chooses. */
export const readers: readonly Reader[] = [jsonlReader, jsonReader, textReader]

/** The reader for a file, by its name; null where no format has that ending. */
export function readerFor(name: string): Reader | null {
  const lower = name.toLowerCase()
  return readers.find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? null
}

/** The reader for bytes without a name (standard input): records where they open with a brace, else one report. */
export function readerForContent(bytes: Uint8Array): Reader {
  const first = new TextDecoder()
    .decode(bytes.subarray(0, 4096))
    .replace(/^\uFEFF/u, '')
    .trimStart()
  if (first.startsWith('[')) return jsonReader
  if (!first.startsWith('{')) return textReader
  const feed = first.indexOf('\n')
  try {
    JSON.parse(feed < 0 ? first : first.slice(0, feed))
    return jsonlReader
  } catch {
    return /^\{\s*(?:\n|$)/u.test(first) ? jsonReader : jsonlReader
  }
}
