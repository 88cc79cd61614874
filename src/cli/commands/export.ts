import { formatNamed, formats } from '../../report/export/formats.ts'
import { type CommandDefinition, UsageError } from '../command.ts'
import { CORRECTIONS, INPUT, ONE_STORY, READING, THREADS } from '../input.ts'
import { expectWritable, save } from '../save.ts'

/** Writes the ledger of a set of reports in a format for another program. */
export const exportCommand: CommandDefinition = {
  name: 'export',
  summary: 'the ledger, or a table of it, as a file for another program',
  description: `Makes the ledger of the reports and prints it, or writes it to a file, in one of these formats: ${formats.map(({ name }) => name).join(', ')}.`,
  args: [{ name: '<format>', description: 'one of the formats above' }, INPUT],
  options: [
    { flags: '--out <file>', description: 'write to this file, not to standard output' },
    ONE_STORY,
    CORRECTIONS,
    ...READING,
    THREADS,
  ],
  examples: [
    { call: 'reckon export figures.csv examples', does: 'every figure, with who gives it and where it is printed' },
    { call: 'reckon export xlsx examples --out story.xlsx', does: 'all tables as a workbook' },
  ],
  async run([name, ...paths], options, terminal) {
    const format = formatNamed(name ?? '')
    if (format === null) {
      const known = formats.map((one) => one.name).join(', ')
      throw new UsageError(`name the format (${known}), then the reports`)
    }
    const [{ readInput }, { makeLedger }] = await Promise.all([import('../read-input.ts'), import('../make-ledger.ts')])
    await expectWritable(options.out)
    const input = await readInput(paths, terminal, options)
    const { ledger } = await makeLedger(input, options, terminal)
    const texts = new Map(input.articles.map(({ id, text }) => [id, text]))
    const made = await format.make({ ledger, texts, base: null })
    if (typeof options.out === 'string') {
      if (!(await save(options.out, made, terminal))) return 1
    } else terminal.stdout.write(made)
    return input.failures > 0 ? 1 : 0
  },
}
