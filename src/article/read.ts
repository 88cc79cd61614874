import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Article } from './article.ts'
import { understood } from './language/understood.ts'
import { isProblem, type Problem } from './problem.ts'
import { readSource } from './read-source.ts'
import { ENDINGS } from './readers/formats.ts'
import { idsFor } from './readers/names.ts'
import type { Located, Source } from './readers/reader.ts'
import { formatNamed } from './readers/recognise.ts'
import type { WebOptions } from './web.ts'

/** Where reading takes its bytes from. */
export interface ReadOptions {
  /** What `-` stands for. */
  readonly stdin?: NodeJS.ReadableStream
  /** Whether reports that are not in English are read too; else each is a problem. */
  readonly anyLanguage?: boolean
  /** How URLs are fetched. */
  readonly web?: WebOptions
}

/** What standard input is called: its one report has this id. */
const STDIN = 'stdin'

/** Whether a file of a folder is read: there may be notes and pictures beside the reports. A file that was named is meant. */
export const mayHoldReports = (file: string): boolean =>
  formatNamed(file) !== null && basename(file).toLowerCase() !== 'readme.md'

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
    const wanted = folder ? files.filter(mayHoldReports) : files
    if (wanted.length === 0) {
      yield { problem: 'no reports in this folder', where: path, advice: `reports end in ${ENDINGS}` }
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

/** What the files at a path hold. Nothing that they link to is fetched: how many such links there are is a problem. */
async function* fromFiles(path: string, options: ReadOptions): AsyncGenerator<Located | Problem> {
  for await (const source of sources(path, options)) {
    if (isProblem(source)) {
      yield source
      continue
    }
    let linked = 0
    for await (const item of readSource(source)) {
      if (!('link' in item)) yield item
      else {
        // Part of a report is better than none, where nothing is fetched.
        const article = item.entry ?? item.excerpt
        if (article) yield { article, where: item.where }
        else linked++
      }
    }
    if (linked > 0) {
      yield {
        problem: `${linked} of its entries ${linked === 1 ? 'is' : 'are'} only a link to a report`,
        where: source.name,
        advice: 'give the address that it came from, and they are fetched',
      }
    }
  }
}

/**
 * Reads reports from files, folders, standard input (`-`) and URLs. What can't be read is yielded as a `Problem` in its
 * place, and reading goes on; nothing is thrown. Ids are unique: a file whose base name was taken is named with
 * its folder, a record whose id was taken is a problem.
 */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Article | Problem> {
  const taken = new Map<string, string>()
  for await (const item of readAll(paths, options)) {
    if (isProblem(item)) {
      yield item
      continue
    }
    const article = await understood(item.article, item.where, options.anyLanguage)
    yield isProblem(article) ? article : withOwnId({ ...item, article }, taken)
  }
}

async function* readAll(paths: readonly string[], options: ReadOptions): AsyncGenerator<Located | Problem> {
  if (!paths.some(isWebAddress)) {
    for (const path of paths) yield* fromFiles(path, options)
    return
  }
  // Loaded where something is fetched; one session keeps the pauses of all of it.
  const { readWeb, openSession, closeSession } = await import('./web.ts')
  const session = openSession(options.web?.fetch)
  try {
    for (const path of paths) {
      yield* isWebAddress(path) ? readWeb(path, session, options.web) : fromFiles(path, options)
    }
  } finally {
    await closeSession(session)
  }
}

/** Other kinds of addresses than http: too, so that fetching tells that they are not fetched. */
const isWebAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(path)

function withOwnId({ article, where, ownId }: Located, taken: Map<string, string>): Article | Problem {
  // Only what is named after its file can be told apart by its folder; a record's id is the person's.
  const ids = ownId ? [article.id] : idsFor(article.id, where)
  const id = ids.find((name) => !taken.has(name))
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
