import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Article } from './article.ts'
import { isProblem, type Problem } from './problem.ts'
import { readerFor, readerForContent, readers } from './readers/formats.ts'
import type { Located, Source } from './readers/reader.ts'
import { unpack } from './unpack.ts'

/** Where reading takes its bytes from. */
export interface ReadOptions {
  /** What `-` stands for. */
  readonly stdin?: NodeJS.ReadableStream
  /** Whether reports that are not in English are read too; else each is a problem. */
  readonly anyLanguage?: boolean
}

/** What standard input is called: its one report has this id. */
const STDIN = 'stdin'

const MAY_BE_ENGLISH = /^(?:en|eng)\b/iu

const formats = readers.flatMap(({ endings }) => endings).join(', ')

/** The files below a path, in the order of their names; a file is itself. Hidden files are passed over. */
async function filesOf(path: string): Promise<{ files: readonly string[]; folder: boolean }> {
  if (!(await stat(path)).isDirectory()) return { files: [path], folder: false }
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const nested = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory() ? filesOf(join(path, entry.name)).then(({ files }) => files) : [join(path, entry.name)],
    ),
  )
  return { files: nested.flat(), folder: true }
}

const cannotRead = (where: string, error: unknown): Problem => {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOENT') return { problem: 'no such file or folder', where, advice: 'check the path' }
  if (code === 'EACCES') return { problem: 'not allowed to read it', where, advice: 'check its permissions' }
  return { problem: `can't be read (${code ?? 'unknown error'})`, where, advice: 'check that it is a file' }
}

async function* sources(path: string, options: ReadOptions): AsyncGenerator<Source | Problem> {
  if (path === '-') {
    yield { name: STDIN, bytes: await buffer(options.stdin ?? process.stdin) }
    return
  }
  try {
    const { files, folder } = await filesOf(path)
    // A folder may hold notes and pictures beside the reports; a file that was named is meant.
    const wanted = folder
      ? files.filter((file) => readerFor(file) && basename(file).toLowerCase() !== 'readme.md')
      : files
    if (wanted.length === 0) {
      yield { problem: 'no reports in this folder', where: path, advice: `reports end in ${formats}` }
    }
    for (const file of wanted) {
      try {
        yield { name: file, bytes: await readFile(file) }
      } catch (error) {
        yield cannotRead(file, error)
      }
    }
  } catch (error) {
    yield cannotRead(path, error)
  }
}

/**
 * Reads reports from files, folders and standard input (`-`). What can't be read is yielded as a `Problem` in its
 * place, and reading goes on; nothing is thrown. Ids are unique: a file whose base name was taken is named with
 * its folder, a record whose id was taken is a problem.
 */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Article | Problem> {
  const taken = new Map<string, string>()
  for (const path of paths) {
    for await (const source of sources(path, options)) {
      if (isProblem(source)) {
        yield source
        continue
      }
      const bytes = unpack(source.bytes)
      if (!bytes) {
        yield { problem: 'not a whole gzip file, or too large', where: source.name, advice: 'give it unpacked' }
        continue
      }
      const reader = path === '-' ? readerForContent(bytes) : readerFor(source.name)
      if (!reader) {
        yield { problem: 'a format that is not read', where: source.name, advice: `give ${formats}` }
        continue
      }
      for await (const item of reader.read({ name: source.name, bytes })) {
        if (isProblem(item)) yield item
        else yield (options.anyLanguage ? null : foreign(item)) ?? withOwnId(item, source.name, taken)
      }
    }
  }
}

/** A report in a language that is not read, as a problem; null for English and for what tells no language. */
function foreign({ article, where }: Located): Problem | null {
  const { language } = article
  if (language === null || MAY_BE_ENGLISH.test(language)) return null
  const named = language === 'und' ? 'another language' : `another language (${language})`
  return { problem: `not in English but in ${named}; it was set aside`, where, advice: 'only English is understood' }
}

function withOwnId({ article, where }: Located, file: string, taken: Map<string, string>): Article | Problem {
  // Only a file's own name can be told apart by its folder; a record's id is the person's.
  const names = where === file ? [article.id, `${basename(dirname(file))}/${article.id}`] : [article.id]
  const id = names.find((name) => !taken.has(name))
  if (id === undefined) {
    return {
      problem: `the id "${article.id}" was taken already, by ${taken.get(article.id)}`,
      where,
      advice: 'give each report an id of its own; the first was kept',
    }
  }
  taken.set(id, where)
  return id === article.id ? article : { ...article, id }
}
