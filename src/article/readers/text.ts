import { articleOf } from '../record.ts'
import { baseName } from './names.ts'
import { type Item, report, type Source, textOf } from './reader.ts'

/** Reads a plain text file, which is one report: its text is the decoded file, unchanged. */
export function* readText(source: Source): Generator<Item> {
  const { text, problems } = textOf(source)
  yield* problems
  if (text !== null) yield report(text, source.name, () => articleOf({ text }, baseName(source.name)))
}
