import { type CommandDefinition, UsageError } from '../command.ts'
import { INPUT, READING, THREADS } from '../input.ts'
import { progress } from '../progress.ts'

/** Prints what each report says, a report at a time. */
export const annotateCommand: CommandDefinition = {
  name: 'annotate',
  summary: 'print what each report says: attributions, figures, times, names',
  description:
    'Reads reports and prints what each says, as spans of its text: one JSON object a line, or its sentences, tags and parse in CoNLL-U.',
  args: [INPUT],
  options: [
    { flags: '--jsonl', description: 'one JSON object a report and line (the default)' },
    { flags: '--conllu', description: 'sentences, tokens, tags and parse in CoNLL-U' },
    ...READING,
    THREADS,
  ],
  examples: [
    { call: 'reckon annotate examples --jsonl', does: 'the annotations of the example story' },
    { call: 'reckon annotate report.txt --conllu', does: 'the parse of one report' },
  ],
  async run(paths, options, terminal) {
    if (options.jsonl && options.conllu) throw new UsageError('choose one of --jsonl and --conllu')
    const [{ annotateInput, readInput }, { annotationsJson }, { conllu }] = await Promise.all([
      import('../read-input.ts'),
      import('../../report/json.ts'),
      import('../../language/conllu.ts'),
    ])
    const input = await readInput(paths, terminal, options)
    const shown = progress(terminal)
    const annotated = await annotateInput(input, options.threads, shown)
    shown.stop()
    for (const one of annotated) {
      terminal.stdout.write(
        options.conllu ? conllu(one.article.id, one.document) : `${JSON.stringify(annotationsJson(one))}\n`,
      )
    }
    return input.failures > 0 ? 1 : 0
  },
}
