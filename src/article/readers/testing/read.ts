import type { Article } from '../../article.ts'
import { isProblem } from '../../problem.ts'
import { readSource } from '../../read-source.ts'
import type { Linked, Source } from '../reader.ts'

/** What a file holds, sorted by kind. */
export interface Read {
  readonly articles: readonly Article[]
  readonly links: readonly Linked[]
  /** "WHERE: PROBLEM" */
  readonly problems: readonly string[]
}

/** Reads a file of memory. */
export async function readBytes(
  name: string,
  content: string | Uint8Array,
  sent: Omit<Source, 'name' | 'bytes'> = {},
): Promise<Read> {
  const articles: Article[] = []
  const links: Linked[] = []
  const problems: string[] = []
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for await (const item of readSource({ name, bytes, ...sent })) {
    if (isProblem(item)) problems.push(`${item.where}: ${item.problem}`)
    else if ('link' in item) links.push(item)
    else articles.push(item.article)
  }
  return { articles, links, problems }
}

/** Seconds of computing that a call takes. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
