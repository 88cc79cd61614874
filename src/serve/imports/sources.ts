import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Article } from '../../article/article.ts'
import type { FetchOptions } from '../../article/fetch/session.ts'
import { understood } from '../../article/language/understood.ts'
import { isProblem, type Problem } from '../../article/problem.ts'
import { readAddresses } from '../../article/read.ts'
import { readSource } from '../../article/read-source.ts'
import type { Linked, Located, Source } from '../../article/readers/reader.ts'
import { undatedRecords } from '../../article/readers/records/undated.ts'
import { articleOf } from '../../article/record.ts'
import type { reportRecord } from '../../article/report-record.ts'

/** What a text is called that came without a name. */
export const UNNAMED = 'report'

/** The reports in files and texts that were sent, and what could not be read. */
export async function* articlesIn(sent: readonly Source[]): AsyncGenerator<Article | Problem> {
  const asFirst = firstOfEachId()
  for (const source of sent) {
    for await (const item of readSource(source)) {
      const article = isProblem(item) ? item : articleIn(item)
      yield isProblem(article) ? article : asFirst(await understood(article, item.where), item.where)
    }
  }
}

/**
 * The reports at some addresses, which are fetched as a polite guest would, and from public addresses alone, but for the
 * hosts that whoever runs the server allows.
 */
export function articlesAt(urls: readonly string[], fetch: FetchOptions): AsyncGenerator<Article | Problem> {
  return readAddresses(urls, { web: { fetch } })
}

function articleIn(item: Located | Linked): Article | Problem {
  if ('article' in item) return item.ownId || item.article.url !== null ? item.article : ownName(item.article)
  const held = item.entry ?? item.excerpt
  if (held !== null) return held
  return { problem: `only the address of a report: ${item.link}`, where: item.where, advice: 'send the page itself' }
}

/** Records as articles; one without an id is named after its URL or text. */
export async function* articlesOf(
  records: readonly z.output<typeof reportRecord>[],
): AsyncGenerator<Article | Problem> {
  const asFirst = firstOfEachId()
  const undated = undatedRecords()
  for (const [i, record] of records.entries()) {
    const where = `record ${i + 1}`
    const article = articleOf(record, record.id ?? UNNAMED)
    undated.count(record, { article, where })
    if (record.text.trim() === '') yield { problem: 'its text is empty', where, advice: 'give the report’s text' }
    else yield asFirst(await understood(record.id === undefined ? ownName(article) : article, where), where)
  }
  const problem = undated.problem()
  if (problem !== null) yield problem
}

/**
 * Passes a report on unless another of the same import has its id and another text, as `read` does: which of the two holds
 * can't be known, and given again they would take turns. At one address the later text is a newer version.
 */
function firstOfEachId(): (item: Article | Problem, where: string) => Article | Problem {
  const first = new Map<string, { readonly text: string; readonly where: string }>()
  return (item, where) => {
    if (isProblem(item) || item.url !== null) return item
    const known = first.get(item.id)
    if (known === undefined) first.set(item.id, { text: item.text, where })
    if (known === undefined || known.text === item.text) return item
    return {
      problem: `the id "${item.id}" was taken already, by ${known.where}`,
      where,
      advice: 'give each report an id of its own; the first was kept',
    }
  }
}

/**
 * What has no name of its own is called by its file's, else by its title, and by its text: two texts under one name
 * ("page.txt" of two days) would be taken for two versions of one report.
 */
function ownName(article: Article): Article {
  const base = article.id === UNNAMED ? slugOf(article.title ?? UNNAMED) : article.id
  const digest = createHash('sha256')
    .update(article.url ?? article.text)
    .digest('hex')
  return { ...article, id: `${base || UNNAMED}_${digest.slice(0, 10)}` }
}

/** "Holm counts its dead" as "holm-counts-its-dead". */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replace(/^-|-$/gu, '')
}
