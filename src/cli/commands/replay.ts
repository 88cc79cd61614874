import { rulesIn } from '../alerts-option.ts'
import { type CommandDefinition, UsageError } from '../command.ts'
import { INPUT, READING, THREADS } from '../input.ts'
import { progress } from '../progress.ts'

/** Runs alert rules over past reports, so that they can be tuned before they ring. */
export const replayCommand: CommandDefinition = {
  name: 'replay',
  summary: 'which alerts would have rung, had these reports come one day after another',
  description:
    'Runs a file of alert rules over past reports as if they came day by day, and prints what would have rung, on which day, with what was, what is, why, and the words that it rests on. Nothing is sent and nothing is remembered.',
  args: [{ name: '<rules>', description: 'a JSON file of alert rules, as `reckon watch --alerts` takes it' }, INPUT],
  options: [{ flags: '--json', description: 'print a line of JSON for each alert' }, ...READING, THREADS],
  examples: [{ call: 'reckon replay alerts.json examples', does: 'tries the rules on the example story' }],
  async run([file, ...paths], options, terminal) {
    if (file === undefined) throw new UsageError('name the file of rules, then the reports')
    const [{ annotateInput, readInput }, { replay }, { alertText }, { countWords }, rules] = await Promise.all([
      import('../read-input.ts'),
      import('../../work/alerts/replay.ts'),
      import('../../work/alerts/words.ts'),
      import('../../report/wording/words.ts'),
      rulesIn(file),
    ])
    const input = await readInput(paths, terminal, options)
    const shown = progress(terminal)
    const annotated = await annotateInput(input, options.threads, shown).finally(() => shown.stop())
    const rung = replay(annotated, rules)
    for (const { day, alert } of rung) {
      terminal.stdout.write(
        options.json
          ? `${JSON.stringify({ day, ...alert })}\n`
          : `${day ?? 'no date'}\n${alertText(alert).replace(/^/gmu, '  ')}\n\n`,
      )
    }
    if (!options.json) {
      const days = new Set(rung.map(({ day }) => day)).size
      const [alerts, on, by] = [
        countWords(rung.length, 'alert'),
        countWords(days, 'day'),
        countWords(rules.length, 'rule'),
      ]
      terminal.stdout.write(`${alerts} on ${on} by ${by}\n`)
    }
    return input.failures > 0 ? 1 : 0
  },
}
