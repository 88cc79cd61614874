import type { Annotations } from '../annotate/annotations.ts'
import type { Article } from '../article/article.ts'
import { isProblem, type Problem } from '../article/problem.ts'
import { type ReadOptions, read } from '../article/read.ts'
import { annotateAll } from '../work/annotator.ts'
import { Failure, type Terminal, UsageError } from './command.ts'
import { fetchOptions } from './input.ts'
import { type Progress, progress } from './progress.ts'

/** What was read: one article or more, in order, and how many things could not be. */
export interface Input {
  readonly articles: readonly Article[]
  readonly failures: number
}

/** How a command's options say that reports are read. */
function readOptions(options: Readonly<Record<string, unknown>>, shown: Progress): ReadOptions {
  const { limit, anyLanguage } = options
  return {
    anyLanguage: anyLanguage === true,
    web: {
      ...(typeof limit === 'number' ? { limit } : {}),
      fetch: fetchOptions(options),
      onFetch: (address) => shown.update(`Fetching ${address}`),
    },
  }
}

/** Reads the reports one by one, telling each problem on standard error as it comes; a problem is yielded too. */
export async function* eachReport(
  paths: readonly string[],
  terminal: Terminal,
  options: Readonly<Record<string, unknown>>,
): AsyncGenerator<Article | Problem> {
  if (paths.length === 0)
    throw new UsageError('name the reports to read: files, folders, addresses, or - for standard input')
  const shown = progress(terminal)
  let count = 0
  try {
    for await (const item of read(paths, { stdin: terminal.stdin, ...readOptions(options, shown) })) {
      if (isProblem(item)) shown.note(plain(`reckon: ${item.where}: ${item.problem}; ${item.advice}`))
      else shown.update(`Read ${(++count).toLocaleString('en')} reports`)
      yield item
    }
  } finally {
    shown.stop()
  }
}

/**
 * Reads all the reports.
 * @throws Failure where none could be read
 */
export async function readInput(
  paths: readonly string[],
  terminal: Terminal,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Input> {
  const articles: Article[] = []
  let failures = 0
  for await (const item of eachReport(paths, terminal, options)) {
    if (isProblem(item)) failures++
    else articles.push(item)
  }
  if (articles.length === 0) throw new Failure('nothing could be read')
  return { articles, failures }
}

/** A line in which names of files and addresses can't steer the terminal. */
const plain = (line: string): string => `${line.replace(/\p{Cc}/gu, '\uFFFD')}\n`

/** Annotates what was read, showing how far it is. */
export async function annotateInput(input: Input, threads: unknown, shown: Progress): Promise<readonly Annotations[]> {
  const total = input.articles.length.toLocaleString('en')
  shown.update(`Reading ${total} reports`)
  return annotateAll(input.articles, {
    ...(typeof threads === 'number' ? { threads } : {}),
    onProgress: (done) => shown.update(`Annotated ${done.toLocaleString('en')} of ${total} reports`),
  })
}
