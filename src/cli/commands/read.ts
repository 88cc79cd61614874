import { articleJson } from '../../report/json.ts'
import type { CommandDefinition } from '../command.ts'
import { INPUT, readInput } from '../input.ts'

/** Prints what the readers make of files: the report's text, and what the file says of it. */
export const readCommand: CommandDefinition = {
  name: 'read',
  summary: 'print what is read of each file: the report’s text, title, authors, outlet, dates',
  description:
    'Reads files and prints each report as it goes into the other commands, one JSON object a line. A saved page gives the report on it, without menus, captions and teasers; no script of it is run and nothing is fetched. Reports in any language are printed, with their language; the other commands set aside what is not English.',
  args: [INPUT],
  options: [{ flags: '--jsonl', description: 'one JSON object a report and line (the default)' }],
  examples: [
    { call: 'reckon read page.html --jsonl', does: 'the report on a saved page' },
    { call: 'reckon read pages > reports.jsonl', does: 'a folder of pages as records, for the other commands' },
  ],
  async run(paths, _, terminal) {
    const { articles, failures } = await readInput(paths, terminal, { anyLanguage: true })
    for (const article of articles) terminal.stdout.write(`${JSON.stringify(articleJson(article))}\n`)
    return failures > 0 ? 1 : 0
  },
}
