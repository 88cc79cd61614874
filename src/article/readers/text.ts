import { articleOf } from '../record.ts'
import { baseName, type Reader, report, textOf } from './reader.ts'

/** A plain text file is one report; its text is the decoded file, unchanged. */
export const textReader: Reader = {
  format: 'plain text',
  endings: ['.txt', '.text', '.md'],
  *read(source) {
    const { text, problems } = textOf(source)
    yield* problems
    if (text !== null) yield report(text, source.name, () => articleOf({ text }, baseName(source.name)))
  },
}
