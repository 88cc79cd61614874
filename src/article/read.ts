import { isAddress } from './address.ts'
import type { Article } from './article.ts'
import { readFiles } from './files.ts'
import { understood } from './language/understood.ts'
import { isProblem, type Problem } from './problem.ts'
import { idsFor } from './readers/names.ts'
import type { Located } from './readers/reader.ts'
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

/**
 * Reads reports from files, folders, standard input (`-`) and URLs. What can't be read is yielded as a `Problem` in its
 * place, and reading goes on; nothing is thrown. A file that is named twice is read once. Ids are unique: a file whose
 * base name was taken is named with its folder, a record whose id was taken is a problem.
 */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Article | Problem> {
  const taken = new Map<string, string>()
  for await (const item of locatedAt(paths, isAddress, options)) yield await settled(item, options, taken)
}

/** Reads reports from URLs like `read`, and from nothing else: whatever is given, no file is opened. */
export async function* readAddresses(
  addresses: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article | Problem> {
  const taken = new Map<string, string>()
  for await (const item of locatedAt(addresses, () => true, options)) yield await settled(item, options, taken)
}

async function* locatedAt(
  places: readonly string[],
  isFetched: (place: string) => boolean,
  { stdin = process.stdin, web }: ReadOptions,
): AsyncGenerator<Located | Problem> {
  const files = new Set<string>()
  if (!places.some(isFetched)) {
    for (const path of places) yield* readFiles(path, stdin, files)
    return
  }
  // Loaded where something is fetched; one session keeps the pauses of all of it.
  const { readWeb, openSession, closeSession } = await import('./web.ts')
  const session = openSession(web?.fetch)
  try {
    for (const place of places) yield* isFetched(place) ? readWeb(place, session, web) : readFiles(place, stdin, files)
  } finally {
    await closeSession(session)
  }
}

/** An article with its language and an id of its own, or why it is set aside. */
async function settled(
  item: Located | Problem,
  { anyLanguage }: ReadOptions,
  taken: Map<string, string>,
): Promise<Article | Problem> {
  if (isProblem(item)) return item
  const article = await understood(item.article, item.where, anyLanguage)
  return isProblem(article) ? article : withOwnId({ ...item, article }, taken)
}

function withOwnId({ article, where, ownId }: Located, taken: Map<string, string>): Article | Problem {
  // Only what is named after its file can be told apart by its folder; a record's id is the person's.
  const ids = ownId ? [article.id] : idsFor(article.id, where)
  const before = ids.find((name) => taken.get(name) === where)
  const id = before === undefined ? ids.find((name) => !taken.has(name)) : undefined
  if (id === undefined) {
    return {
      problem: `the id "${article.id}" was taken already, by ${taken.get(before ?? article.id)}`,
      where,
      advice: 'give each report an id of its own; the first was kept',
    }
  }
  taken.set(id, where)
  return id === article.id ? article : { ...article, id }
}
