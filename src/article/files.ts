import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { isProblem, type Problem } from './problem.ts'
import { readSource } from './read-source.ts'
import { ENDINGS } from './readers/formats.ts'
import type { Located, Source } from './readers/reader.ts'
import { formatNamed } from './readers/recognise.ts'

/** What standard input is called: its one report has this id. */
const STDIN = 'stdin'

/** Whether a file of a folder is read: there may be notes and pictures beside the reports. A file that was named is meant. */
const mayHoldReports = (file: string): boolean =>
  formatNamed(file) !== null && basename(file).toLowerCase() !== 'readme.md'

const PAGE = /\.x?html?$/iu

/**
 * The files below a folder that may hold reports, in the order of their names, and what of it can't be read. Hidden files
 * are passed over, and so is what browsers put into a folder beside a page that they save, since the frames of its
 * advertisements are pages too.
 */
export async function filesIn(folder: string): Promise<readonly (string | Problem)[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => cannotRead(folder, error))
  if (isProblem(entries)) return [entries]
  const besidePages = new Set(entries.flatMap(({ name }) => (PAGE.test(name) ? [name.replace(PAGE, '_files')] : [])))
  const shown = entries.filter(({ name }) => !(name.startsWith('.') || besidePages.has(name)))
  shown.sort((a, b) => (a.name < b.name ? -1 : 1))
  const nested = await Promise.all(
    shown.map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path)
      return mayHoldReports(path) ? [path] : []
    }),
  )
  return nested.flat()
}

const cannotRead = (where: string, error: unknown): Problem => {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOENT') return { problem: 'no such file or folder', where, advice: 'check the path' }
  if (code === 'EACCES') return { problem: 'not allowed to read it', where, advice: 'check its permissions' }
  return { problem: `can't be read (${code ?? 'unknown error'})`, where, advice: 'check that it is a file' }
}

async function* sources(
  path: string,
  stdin: NodeJS.ReadableStream,
  seen: Set<string>,
): AsyncGenerator<Source | Problem> {
  if (path === '-') {
    yield { name: STDIN, bytes: await buffer(stdin) }
    return
  }
  try {
    const wanted = (await stat(path)).isDirectory() ? await filesIn(path) : [path]
    if (wanted.length === 0) {
      yield { problem: 'no reports in this folder', where: path, advice: `reports end in ${ENDINGS}` }
    }
    for (const file of wanted) {
      if (typeof file !== 'string') {
        yield file
        continue
      }
      try {
        const place = await realpath(file)
        if (seen.has(place)) continue
        seen.add(place)
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
 * What the files at a path hold, or standard input (`-`). Nothing that they link to is fetched: how many such links there
 * are is a problem.
 * @param seen files that were read, by their real paths; none of them is read again, by whatever path it is named
 */
export async function* readFiles(
  path: string,
  stdin: NodeJS.ReadableStream,
  seen: Set<string>,
): AsyncGenerator<Located | Problem> {
  for await (const source of sources(path, stdin, seen)) {
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
