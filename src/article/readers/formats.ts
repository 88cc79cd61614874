import { htmlReader } from './html.ts'
import { jsonlReader, jsonReader } from './json.ts'
import type { Reader } from './reader.ts'
import { textReader } from './text.ts'

/** Every format that can be read; the ending of a file's name chooses. */
export const readers: readonly Reader[] = [jsonlReader, jsonReader, textReader, htmlReader]

/** The reader for a file, by its name, packed (".html.gz") or not; null where no format has that ending. */
export function readerFor(name: string): Reader | null {
  const lower = name.toLowerCase().replace(/\.gz$/u, '')
  return readers.find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? null
}

/** The reader for bytes without a name (standard input): records where they open with a brace, a page where they open as one, else one report. */
export function readerForContent(bytes: Uint8Array): Reader {
  const opening = new TextDecoder()
    .decode(bytes.subarray(0, 64))
    .replace(/^\uFEFF/u, '')
    .trimStart()
  if (opening.startsWith('[')) return jsonReader
  if (/^<(?:!doctype html|html)\b/iu.test(opening)) return htmlReader
  if (!opening.startsWith('{')) return textReader
  const feed = bytes.indexOf(LINE_FEED)
  const oneLine = feed < 0 || bytes.subarray(feed).every((byte) => WHITE.has(byte))
  // JSON that is spread over lines opens with a brace alone; a record a line is closed at the line's end.
  const spread = !oneLine && !new TextDecoder().decode(bytes.subarray(0, feed)).trimEnd().endsWith('}')
  return oneLine || spread ? jsonReader : jsonlReader
}

const LINE_FEED = 0x0a
const WHITE: ReadonlySet<number> = new Set([0x20, 0x09, LINE_FEED, 0x0d])
