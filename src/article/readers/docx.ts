import mammoth from 'mammoth'
import { articleOf } from '../record.ts'
import type { Room } from '../unpack.ts'
import { blocksOfMarkup } from './html/fragment.ts'
import { baseName } from './names.ts'
import { type Item, report, type Source } from './reader.ts'
import { zipEntries } from './zip/entries.ts'

/** Word's own name for a title, which its library passes over. */
const STYLES = ["p[style-name='Title'] => h1:fresh"]

/** The library takes a kilobyte or two of memory for each tag; 300 pages have some 200,000. */
const MOST_TAGS = 400_000
const OPENS_TAG = 0x3c

function tagsIn(xml: Uint8Array): number {
  let tags = 0
  for (const byte of xml) if (byte === OPENS_TAG) tags++
  return tags
}

/** Reads a Word document: its paragraphs. Pictures, comments and what it links to are left where they are. */
export async function* readDocx({ name, bytes }: Source, room: Room): AsyncGenerator<Item> {
  const parts = new Map<string, Buffer>()
  let tags = 0
  for await (const entry of zipEntries(bytes, room, (part) => /\.(?:xml|rels)$/u.test(part))) {
    if (entry.bytes === null) {
      yield { problem: entry.why ?? 'can’t be read', where: name, advice: 'give the report’s text' }
      return
    }
    parts.set(entry.name, entry.bytes)
    tags += tagsIn(entry.bytes)
  }
  if (tags > MOST_TAGS) {
    yield { problem: 'of more markup than any report', where: name, advice: 'give the pages that matter' }
    return
  }
  if (!parts.has('word/document.xml')) {
    yield { problem: 'an office file, but no Word document', where: name, advice: 'give the report’s text' }
    return
  }
  // The library takes an opened archive, though its types don't say so: one that was unpacked within limits.
  const file = {
    exists: (part: string) => parts.has(part),
    read: async (part: string, encoding?: BufferEncoding) => {
      const found = parts.get(part)
      if (!found) throw new Error(part)
      return encoding === undefined ? found : found.toString(encoding)
    },
  }
  const { value } = await mammoth.convertToHtml({ file } as never, {
    styleMap: STYLES,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  const blocks = blocksOfMarkup(value) ?? []
  const text = blocks.map((block) => block.text).join('\n\n')
  const title = blocks[0]?.tag === 'h1' ? blocks[0].text : null
  yield report(text, name, () => articleOf({ text, title }, baseName(name)))
}
