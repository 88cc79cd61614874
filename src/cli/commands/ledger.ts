import { type CommandDefinition, UsageError } from '../command.ts'
import { CORRECTIONS, INPUT, ONE_STORY, READING, THREADS } from '../input.ts'
import type { Input } from '../read-input.ts'
import { expectWritable, STDOUT, save } from '../save.ts'

/** Prints or writes the ledger of a set of reports. */
export const ledgerCommand: CommandDefinition = {
  name: 'ledger',
  summary: 'the ledger of these reports: who said what, which figures, what is disputed, what adds up',
  description:
    'Reads reports, groups them into stories and prints the ledger of each: what an editor must know first, every figure with who gives it and how it moved, who said what, where the reports come from, where they differ, and whether their arithmetic holds. Every line points at the words it rests on.',
  args: [INPUT],
  options: [
    { flags: '--json', description: 'print the ledger as JSON' },
    { flags: '--md <file>', description: 'write the ledger as Markdown (- for standard output)' },
    { flags: '--html <file>', description: 'write the ledger as one self-contained page (- for standard output)' },
    ONE_STORY,
    CORRECTIONS,
    ...READING,
    THREADS,
  ],
  examples: [
    { call: 'reckon ledger examples', does: 'the ledger of the example story' },
    { call: 'reckon ledger a.txt b.txt --html ledger.html', does: 'a page to open in a browser or send by mail' },
    { call: 'reckon ledger a.pdf b.html --one-story', does: 'one ledger of reports known to be about one thing' },
    { call: 'cat reports.jsonl | reckon ledger - --json', does: 'the ledger of piped records, for another program' },
  ],
  async run(paths, options, terminal) {
    const [{ readInput }, { makeLedger }] = await Promise.all([import('../read-input.ts'), import('../make-ledger.ts')])
    if ([options.json === true, options.md === STDOUT, options.html === STDOUT].filter(Boolean).length > 1) {
      throw new UsageError('only one of --json, --md - and --html - goes to standard output; name files for the others')
    }
    await expectWritable(options.md, options.html)
    const input = await readInput(paths, terminal, options)
    const { ledger } = await makeLedger(input, options, terminal)
    const texts = textsOf(input)
    const saved: boolean[] = []
    // Renderers are loaded where they are asked for: a terminal ledger needs no page.
    if (typeof options.md === 'string') {
      const { markdownLedger } = await import('../../report/markdown.ts')
      saved.push(await save(options.md, markdownLedger(ledger, texts), terminal))
    }
    if (typeof options.html === 'string') {
      const { htmlLedger } = await import('../../report/html/page.ts')
      saved.push(await save(options.html, htmlLedger(ledger, texts), terminal))
    }
    if (options.json) {
      const { ledgerJson } = await import('../../report/json.ts')
      terminal.stdout.write(`${JSON.stringify(ledgerJson(ledger), null, 1)}\n`)
    } else if (saved.length === 0) {
      const { terminalLedger } = await import('../../report/terminal.ts')
      terminal.stdout.write(terminalLedger(ledger, texts, { width: terminal.width, colour: terminal.colour }))
    }
    return input.failures > 0 || saved.includes(false) ? 1 : 0
  },
}

const textsOf = ({ articles }: Input): ReadonlyMap<string, string> =>
  new Map(articles.map(({ id, text }) => [id, text]))
