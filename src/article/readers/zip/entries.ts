import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise } from 'yauzl'
import { LARGEST, type Room } from '../../unpack.ts'

/** A file in a ZIP archive. */
export interface ZipEntry {
  /** What it is called there: to speak of it by, never to open anything by. */
  readonly name: string
  /** Its bytes; null where they can't be had, and why. */
  readonly bytes: Buffer | null
  readonly why: string | null
}

/** More files than any collection of reports; archives made to harm have millions. */
const MOST_ENTRIES = 20_000

/**
 * The files in a ZIP archive that are wanted, unpacked one at a time in the order in which they stand there.
 * No entry unpacks to more than it says (the library sees to that), nor all of them to more than there is room for.
 * @throws where the archive is damaged
 */
export async function* zipEntries(
  archive: Uint8Array,
  room: Room,
  wanted: (name: string) => boolean,
): AsyncGenerator<ZipEntry> {
  const zip = await fromBufferPromise(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), {
    // A name that leads out of a folder is refused by the library; here names lead nowhere, so any will do.
    decodeStrings: false,
    validateEntrySizes: true,
  })
  let count = 0
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    if (++count > MOST_ENTRIES) return void (yield refused('and more', 'more files than are read'))
    const name = nameOf(entry)
    if (!wanted(name)) continue
    const { uncompressedSize: size } = entry
    if (!entry.canDecodeFileData()) yield refused(name, 'locked with a password, or packed in an unusual way')
    else if (size > LARGEST || size > room.bytes) yield refused(name, 'unpacks to more than is read')
    else {
      room.bytes -= size
      yield { name, bytes: await buffer(await zip.openReadStreamPromise(entry)), why: null }
    }
  }
}

const refused = (name: string, why: string): ZipEntry => ({ name, bytes: null, why })

const utf8 = new TextDecoder()
const nameOf = ({ fileNameRaw }: Entry): string => utf8.decode(fileNameRaw)
