import { isProblem } from '../../article/problem.ts'
import type { CommandDefinition } from '../command.ts'
import { FETCHING, INPUT } from '../input.ts'

/** Prints what the readers make of files and pages: the report's text, and what they say of it. */
export const readCommand: CommandDefinition = {
  name: 'read',
  summary: 'print what is read of files and pages: the report’s text, title, authors, outlet, dates',
  description:
    'Reads files and prints each report as it goes into the other commands, one JSON object a line. A page gives the report on it, without menus, captions and teasers; the address of a feed or sitemap gives the reports that it links to, fetched as robots.txt allows, one at a time from each host. No script of a page is run, and nothing is fetched but what you name and what the feeds that you name link to. Reports in any language are printed, with their language; the other commands set aside what is not English.',
  args: [INPUT],
  options: [{ flags: '--jsonl', description: 'one JSON object a report and line (the default)' }, ...FETCHING],
  examples: [
    { call: 'reckon read page.html --jsonl', does: 'the report on a saved page' },
    { call: 'reckon read pages > reports.jsonl', does: 'a folder of pages as records, for the other commands' },
    { call: 'reckon read https://news.example/feed.xml --limit 5', does: 'the first five articles of a feed' },
    { call: 'reckon read crawl.warc.gz newsletter.eml statement.pdf', does: 'an archive, a message and a document' },
  ],
  async run(paths, options, terminal) {
    const [{ eachReport }, { articleJson }] = await Promise.all([
      import('../read-input.ts'),
      import('../../report/json.ts'),
    ])
    let code = 0
    for await (const item of eachReport(paths, terminal, { ...options, anyLanguage: true })) {
      if (isProblem(item)) code = 1
      else terminal.stdout.write(`${JSON.stringify(articleJson(item))}\n`)
    }
    return code
  },
}
