import type { FetchOptions } from '../article/fetch/session.ts'
import { type OptionDefinition, UsageError } from './command.ts'

/** The argument that every reading command takes. */
export const INPUT = {
  name: '[FILE|DIR|URL|-...]',
  description:
    'reports: text, HTML, MHTML, PDF, Word, e-mail, JSON, JSON Lines, NewsML, NITF, feed, sitemap, WARC and ZIP files (.gz too), folders of them, addresses of pages, feeds and sitemaps, or - for standard input',
} as const

/** Reads an option's whole number. The reader throws a `UsageError` for anything but digits, and for a number out of bounds. */
export const wholeNumber =
  (option: string, least: number, most: number) =>
  (value: string): number => {
    const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw new UsageError(`${option} takes a whole number from ${least} to ${most}`)
  }

/** The option of the commands that annotate. */
export const THREADS: OptionDefinition = {
  flags: '--threads <n>',
  description: 'threads to annotate in (default: as many as pay off; the result is the same)',
  parse: wholeNumber('--threads', 1, 256),
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
    parse: wholeNumber('--limit', 1, 10_000),
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

/** Whether what is read is known to be one story. */
export const ONE_STORY: OptionDefinition = {
  flags: '--one-story',
  description: 'the reports are about one story, however little they have in common: they are not grouped',
}

/** What persons have set right. */
export const CORRECTIONS: OptionDefinition = {
  flags: '--corrections <file>',
  description:
    'what persons have set right, as `reckon serve` exports it: JSON, kept apart from what the program finds',
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
