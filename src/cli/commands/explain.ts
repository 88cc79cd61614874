import { type CommandDefinition, Failure, UsageError } from '../command.ts'
import { CORRECTIONS, INPUT, ONE_STORY, READING, THREADS } from '../input.ts'

/** Prints the trail by which a line of the ledger, or an annotation, was reached. */
export const explainCommand: CommandDefinition = {
  name: 'explain',
  summary: 'the trail behind a line of the ledger, or behind what was found in a stretch of a report',
  description:
    'Makes the ledger of the reports and prints, for one of its lines, each rule that led to it, why, and the words it rests on. A line is named by the id that the ledger prints (m1, c4, d2, k3; with several stories STORY/m1); a stretch of a report by its id and offsets (report:120-180).',
  args: [{ name: '<line>', description: 'the id of a line, or REPORT:START-END' }, INPUT],
  options: [ONE_STORY, CORRECTIONS, ...READING, THREADS],
  examples: [
    { call: 'reckon explain m1 examples', does: 'why these figures are one measure' },
    {
      call: 'reckon explain meridian-1:0-200 examples',
      does: 'what was found in the first 200 characters of a report',
    },
  ],
  async run([line, ...paths], options, terminal) {
    if (line === undefined) throw new UsageError('name the line to explain, then the reports')
    const [{ readInput }, { makeLedger }, { explain }] = await Promise.all([
      import('../read-input.ts'),
      import('../make-ledger.ts'),
      import('../../report/explain.ts'),
    ])
    const input = await readInput(paths, terminal, options)
    const { ledger, annotated } = await makeLedger(input, options, terminal)
    const explained = explain(line, ledger, annotated)
    if ('problem' in explained) throw new Failure(explained.problem)
    terminal.stdout.write(explained.trail)
    return input.failures > 0 ? 1 : 0
  },
}
