import type { Annotations } from '../annotate/annotations.ts'
import type { Article } from '../article/article.ts'
import type { FetchOptions } from '../article/fetch/session.ts'
import { isProblem, type Problem } from '../article/problem.ts'
import { type ReadOptions, read } from '../article/read.ts'
import { annotateAll } from '../work/annotator.ts'
import { type OptionDefinition, type Terminal, UsageError } from './command.ts'
import { type Progress, progress } from './progress.ts'

/** The argument that every reading command takes. */
export const INPUT = {
  name: '[FILE|DIR|URL|-...]',
  description:
    'reports: text, HTML, PDF, Word, e-mail, JSON, JSON Lines, feed, sitemap, WARC and ZIP files (.gz too), folders of them, addresses of pages, feeds and sitemaps, or - for standard input',
} as const

const wholeNumber =
  (name: string, most: number) =>
  (value: string): number => {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new UsageError(`${name} takes a whole number from 1 to ${most}`)
    return number
  }

export const THREADS: OptionDefinition = {
  flags: '--threads <n>',
  description: 'threads to annotate in (default: as many as pay off; the result is the same)',
  parse: wholeNumber('--threads', 256),
}

/** As whom sites are asked, and which. */
export const ASKING: readonly OptionDefinition[] = [
  {
    flags: '--contact <who>',
    description:
      'your mail address or page, told to the sites that are asked, so that they can reach you (default: RECKON_CONTACT)',
  },
  {
    flags: '--allow-host <names>',
    description: 'hosts of your own network that may be asked, parted by commas: without it only public addresses are',
    parse: (value) => value.split(',').map((name) => name.trim()),
  },
]

/** How reports are fetched. */
export const FETCHING: readonly OptionDefinition[] = [
  {
    flags: '--limit <n>',
    description: 'the most articles to fetch of a feed or sitemap (default: 20)',
    parse: wholeNumber('--limit', 10_000),
  },
  ...ASKING,
]

/** How reports are fetched and which are taken. */
export const READING: readonly OptionDefinition[] = [
  ...FETCHING,
  {
    flags: '--any-language',
    description: 'take reports in other languages too, though only English is understood',
  },
]

/** What was read: the articles in order, and how many things could not be. */
export interface Input {
  readonly articles: readonly Article[]
  readonly failures: number
}

/** How a command's options say that sites are asked. */
export function fetchOptions({
  contact = process.env.RECKON_CONTACT,
  allowHost,
}: Readonly<Record<string, unknown>>): FetchOptions {
  return {
    contact: typeof contact === 'string' ? contact : null,
    allowHosts: Array.isArray(allowHost) ? allowHost.map(String) : [],
  }
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

/** Reads all the reports. */
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
