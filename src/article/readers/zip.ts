import type { Room } from '../unpack.ts'
import type { Item, Source } from './reader.ts'
import { formatNamed } from './recognise.ts'
import { zipEntries } from './zip/entries.ts'

/** Reads a ZIP archive: the files in it that are of a format that is read, hidden ones apart. */
export async function* readZip({ name, bytes, captured = null }: Source, room: Room): AsyncGenerator<Item> {
  let any = false
  for await (const entry of zipEntries(bytes, room, isWanted)) {
    any = true
    const where = `${name}/${entry.name}`
    if (entry.bytes) yield { source: { name: where, bytes: entry.bytes, captured } }
    else yield { problem: entry.why ?? 'can’t be read', where, advice: 'give it unpacked' }
  }
  if (!any) yield { problem: 'no reports in this archive', where: name, advice: 'give the reports themselves' }
}

/** As in a folder: what is hidden, or is a note on the rest, is passed over. */
function isWanted(name: string): boolean {
  const parts = name.split('/')
  const last = parts.at(-1) as string
  const hidden = parts.some((part) => /^\.[^.]/u.test(part) || part === '__MACOSX')
  return !hidden && last.toLowerCase() !== 'readme.md' && formatNamed(last) !== null
}
