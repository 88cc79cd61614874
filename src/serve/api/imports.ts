import { z } from 'zod'
import { reportRecord } from '../../article/report-record.ts'
import { endpoint } from './endpoint.ts'
import { count, list, none } from './values.ts'

/** The largest body of an import, in bytes. */
export const LARGEST_IMPORT = 64 * 1024 * 1024

const problem = z.object({
  where: z.string().describe('The file, and the line in it'),
  problem: z.string(),
  advice: z.string(),
})

/** How far an import is, and what became of each report. */
export const importProgress = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    started: z.string().describe('ISO 8601, UTC'),
    total: count.describe('Reports read from what was sent'),
    annotated: count.describe('Reports that have been read; their stories follow'),
    added: count,
    changed: count.describe('New versions of articles that were there'),
    unchanged: count.describe('Articles that were there already'),
    problems: list(problem).describe('What could not be read, and what to do; at most 100'),
    problemsTotal: count,
    articles: list(z.string()).describe('Ids of the reports; at most 1,000'),
    stories: list(z.object({ id: z.string(), title: z.string().nullable() })).describe(
      'The stories that moved; once done',
    ),
  })
  .meta({ id: 'Import', description: 'How far an import is, and what became of each report' })

export const addArticles = endpoint({
  name: 'addArticles',
  method: 'post',
  path: '/api/imports',
  access: 'write',
  group: 'Import',
  summary: 'add reports',
  description:
    'Takes reports as JSON records, by their URLs, as plain text, as a saved web page, or as uploaded files (multipart, any format that `reckon read` takes), reads, annotates and groups them. Answers at once, or after `wait` seconds at the latest; the import then goes on and tells its progress. Adding a report twice changes nothing; the same URL with another text is a new version.',
  params: none,
  query: z.object({
    wait: z.coerce.number().int().min(0).max(120).default(0).describe('Seconds to wait for the end'),
    name: z.string().max(200).optional().describe('What a text or page without a name is called'),
  }),
  body: z.object({
    records: z.array(reportRecord).max(10_000).default([]).describe('Reports with what is known of them'),
    urls: z
      .array(z.url({ protocol: /^https?$/ }).max(2000))
      .max(50)
      .default([])
      .describe('Addresses of pages and feeds to fetch reports from'),
  }),
  consumes: ['text/plain', 'text/html', 'application/x-ndjson', 'multipart/form-data'],
  answer: importProgress,
  tool: {
    name: 'add_article',
    use: 'Adds reports to the desk, by their text (with title, outlet, URL and day where known) or by the URLs to fetch them from, and tells the stories that they went into.',
    sets: { wait: 60, name: 'report' },
  },
})

export const getImport = endpoint({
  name: 'import',
  method: 'get',
  path: '/api/imports/{import}',
  access: 'read',
  group: 'Import',
  summary: 'how far an import is',
  description: 'How far an import is; kept for as long as the server runs.',
  params: z.object({ import: z.string() }),
  query: none,
  body: null,
  answer: importProgress,
})

export type ImportProgress = z.infer<typeof importProgress>
