import { once } from 'node:events'
import type { Article } from '../../article/article.ts'
import { isProblem } from '../../article/problem.ts'
import { type CommandDefinition, Failure, type Terminal, UsageError } from '../command.ts'
import { INPUT, READING, THREADS } from '../input.ts'

/** Prints what each report says, a report at a time. */
export const annotateCommand: CommandDefinition = {
  name: 'annotate',
  summary: 'print what each report says: attributions, figures, times, names',
  description:
    'Reads reports and prints what each says, as spans of its text: one JSON object a line, or its sentences, tags and parse in CoNLL-U. Each is printed as soon as it and those before it are read, however many there are.',
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
    const [{ eachReport }, { annotateEach }, { annotationsJson }, { conllu }] = await Promise.all([
      import('../read-input.ts'),
      import('../../work/annotator.ts'),
      import('../../report/json.ts'),
      import('../../language/conllu.ts'),
    ])
    let [annotated, failures] = [0, 0]
    async function* articles(): AsyncGenerator<Article> {
      for await (const item of eachReport(paths, terminal, options)) {
        if (isProblem(item)) failures++
        else yield item
      }
    }
    const { threads } = options
    for await (const one of annotateEach(articles(), typeof threads === 'number' ? { threads } : {})) {
      annotated++
      await print(
        options.conllu ? conllu(one.article.id, one.document) : `${JSON.stringify(annotationsJson(one))}\n`,
        terminal,
      )
    }
    if (annotated === 0) throw new Failure('nothing could be read')
    return failures > 0 ? 1 : 0
  },
}

/** Prints, and waits where the reader of standard output is slower than this. */
async function print(text: string, { stdout }: Terminal): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain')
}
