import { writeFile } from 'node:fs/promises'
import type { CommandDefinition, Terminal } from '../command.ts'
import { CORRECTIONS, INPUT, READING, THREADS } from '../input.ts'
import type { Input } from '../read-input.ts'

/** Writes a rendering to its file; a failure is told and counted, and the others are still written. */
async function save(file: string, content: () => Promise<string>, { stderr }: Terminal): Promise<number> {
  try {
    await writeFile(file, await content())
    stderr.write(`wrote ${file}\n`)
    return 0
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    stderr.write(`reckon: ${file}: can't be written (${code}); name a file in a folder that exists\n`)
    return 1
  }
}

/** Prints or writes the ledger of a set of reports. */
export const ledgerCommand: CommandDefinition = {
  name: 'ledger',
  summary: 'the ledger of these reports: who said what, which figures, what is disputed, what adds up',
  description:
    'Reads reports, groups them into stories and prints the ledger of each: what an editor must know first, every figure with who gives it and how it moved, who said what, where the reports come from, where they differ, and whether their arithmetic holds. Every line points at the words it rests on.',
  args: [INPUT],
  options: [
    { flags: '--json', description: 'print the ledger as JSON' },
    { flags: '--md <file>', description: 'write the ledger as Markdown' },
    { flags: '--html <file>', description: 'write the ledger as one self-contained page' },
    CORRECTIONS,
    ...READING,
    THREADS,
  ],
  examples: [
    { call: 'reckon ledger examples', does: 'the ledger of the example story' },
    { call: 'reckon ledger a.txt b.txt --html ledger.html', does: 'a page to open in a browser or send by mail' },
    { call: 'cat reports.jsonl | reckon ledger - --json', does: 'the ledger of piped records, for another program' },
  ],
  async run(paths, options, terminal) {
    const [{ readInput }, { makeLedger }] = await Promise.all([import('../read-input.ts'), import('../make-ledger.ts')])
    const input = await readInput(paths, terminal, options)
    if (input.articles.length === 0) {
      terminal.stderr.write('reckon: nothing could be read, so there is no ledger\n')
      return 1
    }
    const { ledger } = await makeLedger(input, options, terminal)
    let failures = input.failures
    // Renderers are loaded where they are asked for: a terminal ledger needs no page.
    if (typeof options.md === 'string') {
      failures += await save(
        options.md,
        async () => (await import('../../report/markdown.ts')).markdownLedger(ledger, textsOf(input)),
        terminal,
      )
    }
    if (typeof options.html === 'string') {
      failures += await save(
        options.html,
        async () => (await import('../../report/html/page.ts')).htmlLedger(ledger, textsOf(input)),
        terminal,
      )
    }
    if (options.json) {
      const { ledgerJson } = await import('../../report/json.ts')
      terminal.stdout.write(`${JSON.stringify(ledgerJson(ledger), null, 1)}\n`)
    } else if (options.md === undefined && options.html === undefined) {
      const { terminalLedger } = await import('../../report/terminal.ts')
      terminal.stdout.write(terminalLedger(ledger, textsOf(input), { width: terminal.width, colour: terminal.colour }))
    }
    return failures > 0 ? 1 : 0
  },
}

const textsOf = ({ articles }: Input): ReadonlyMap<string, string> =>
  new Map(articles.map(({ id, text }) => [id, text]))
