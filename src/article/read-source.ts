import type { Article } from './article.ts'
import type { Problem } from './problem.ts'
import { ENDINGS } from './readers/formats.ts'
import type { Linked, Located, Source } from './readers/reader.ts'
import { formatOf } from './readers/recognise.ts'
import { type Room, roomFor, unpack } from './unpack.ts'

/** How deep files may lie in files: a message in a ZIP in an archive of pages. */
const DEEPEST = 4

/**
 * Reads a file's bytes, and the files that they hold, whatever its format. Nothing is thrown: what can't be read is
 * a `Problem` in its place. Nothing is fetched: what the file links to is yielded as `Linked`.
 */
export async function* readSource(
  source: Source,
  room: Room = roomFor(),
  depth = 0,
): AsyncGenerator<Located | Problem | Linked> {
  const where = source.name
  const format = formatOf(source)
  if (!format) return void (yield { problem: 'a format that is not read', where, advice: `give ${ENDINGS}` })
  const bytes = format.unpacks ? source.bytes : unpack(source.bytes, room)
  if (!bytes) {
    return void (yield { problem: 'not a whole gzip file, or too large', where, advice: 'give it unpacked' })
  }
  try {
    const read = await format.load()
    for await (const item of read({ ...source, bytes }, room)) {
      if ('article' in item) yield { ...item, article: knownOf(item.article, source) }
      else if (!('source' in item)) yield item
      else if (depth < DEEPEST) yield* readSource(item.source, room, depth + 1)
      else yield { problem: 'files in files, too deep to be read', where: item.source.name, advice: 'give it unpacked' }
    }
  } catch {
    if (bytes.length === 0)
      return void (yield { problem: 'empty: there is nothing in it', where, advice: 'leave it out' })
    // The libraries that read these formats throw on files that are damaged, or made to harm.
    yield { problem: `damaged, or no proper ${format.name} file`, where, advice: 'give the report’s text' }
  }
}

/** An article with what is known of the file that it stands in, where it doesn't say so itself. */
const knownOf = (article: Article, { url, captured }: Source): Article => ({
  ...article,
  url: article.url ?? url ?? null,
  reference: article.reference ?? captured ?? null,
})
