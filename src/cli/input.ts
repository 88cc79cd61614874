import type { Annotations } from '../annotate/annotations.ts'
import type { Article } from '../article/article.ts'
import { isProblem } from '../article/problem.ts'
import { type ReadOptions, read } from '../article/read.ts'
import { annotateAll } from '../work/annotator.ts'
import { type OptionDefinition, type Terminal, UsageError } from './command.ts'
import type { Progress } from './progress.ts'

/** The argument that every reading command takes. */
export const INPUT = {
  name: '[FILE|DIR|-...]',
  description: 'reports: .txt, .html, .json and .jsonl files (.gz too), folders of them, or - for standard input',
} as const

export const THREADS: OptionDefinition = {
  flags: '--threads <n>',
  description: 'threads to annotate in (default: as many as pay off; the result is the same)',
  parse: (value) => {
    const threads = Number(value)
    if (!Number.isInteger(threads) || threads < 1 || threads > 256)
      throw new UsageError('--threads takes a whole number from 1 to 256')
    return threads
  },
}

/** What was read: the articles in order, and how many things could not be. */
export interface Input {
  readonly articles: readonly Article[]
  readonly failures: number
}

/** Reads all the reports, telling each problem on standard error as it comes. */
export async function readInput(
  paths: readonly string[],
  { stdin, stderr }: Terminal,
  options: ReadOptions = {},
): Promise<Input> {
  if (paths.length === 0) throw new UsageError('name the reports to read: files, folders, or - for standard input')
  const articles: Article[] = []
  let failures = 0
  for await (const item of read(paths, { stdin, ...options })) {
    if (!isProblem(item)) {
      articles.push(item)
      continue
    }
    failures++
    stderr.write(`reckon: ${item.where}: ${item.problem}; ${item.advice}\n`)
  }
  return { articles, failures }
}

/** Annotates what was read, showing how far it is. */
export async function annotateInput(
  input: Input,
  threads: unknown,
  progress: Progress,
): Promise<readonly Annotations[]> {
  const total = input.articles.length.toLocaleString('en')
  progress.update(`Reading ${total} reports`)
  return annotateAll(input.articles, {
    ...(typeof threads === 'number' ? { threads } : {}),
    onProgress: (done) => progress.update(`Annotated ${done.toLocaleString('en')} of ${total} reports`),
  })
}
