import type { Problem } from '../problem.ts'
import { articleOf } from '../record.ts'
import type { reportRecord } from '../report-record.ts'
import { baseName, type Located, type Reader, report, textOf } from './reader.ts'

const EMPTY = { problem: 'empty: there is no record in it', advice: 'leave it out, or give one record a line' }

/** Loaded where there are records: plain text needs no schema, and starts sooner without. */
const loadSchema = async (): Promise<typeof reportRecord> => (await import('../report-record.ts')).reportRecord

/** One value as a report, or what is wrong with it. */
function fromValue(value: unknown, where: string, fallbackId: string, schema: typeof reportRecord): Located | Problem {
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join('.')
    return {
      problem: field ? `the record's "${field}" can't be used: ${issue?.message}` : `not a record: ${issue?.message}`,
      where,
      advice: 'a record is {"id", "text", "title"?, "outlet"?, "published"?, "url"?}',
    }
  }
  const record = parsed.data
  return report(record.text, where, () => articleOf(record, record.id ?? fallbackId))
}

function parse(json: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    return { error: error instanceof Error ? error.message.slice(0, 120) : 'it does not parse' }
  }
}

/** The lists that services wrap their records in. */
const recordsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  const wrapped = value as { articles?: unknown; records?: unknown } | null
  if (Array.isArray(wrapped?.articles)) return wrapped.articles
  if (Array.isArray(wrapped?.records)) return wrapped.records
  return [value]
}

/** A JSON file: one record, an array of them, or {"articles": […]}. */
export const jsonReader: Reader = {
  format: 'JSON',
  endings: ['.json'],
  async *read(source) {
    const { text, problems } = textOf(source)
    yield* problems
    if (text === null) return
    if (text.trim() === '') return void (yield { ...EMPTY, where: source.name })
    const parsed = parse(text)
    if ('error' in parsed) {
      yield {
        problem: `not JSON: ${parsed.error}`,
        where: source.name,
        advice: 'one record a line goes in a .jsonl file',
      }
      return
    }
    const records = recordsOf(parsed.value)
    const base = baseName(source.name)
    const schema = await loadSchema()
    for (const [i, value] of records.entries()) {
      yield records.length === 1
        ? fromValue(value, source.name, base, schema)
        : fromValue(value, `${source.name}, record ${i + 1}`, `${base}-${i + 1}`, schema)
    }
  },
}

/** A JSON Lines file: a record a line. A line that can't be read is told by its number; the others are read. */
export const jsonlReader: Reader = {
  format: 'JSON Lines',
  endings: ['.jsonl', '.ndjson'],
  async *read(source) {
    const { text, problems } = textOf(source)
    yield* problems
    if (text === null) return
    if (text.trim() === '') return void (yield { ...EMPTY, where: source.name })
    const base = baseName(source.name)
    const schema = await loadSchema()
    let number = 0
    for (const line of text.split('\n')) {
      number++
      if (line.trim() === '') continue
      const where = `${source.name}:${number}`
      const parsed = parse(line)
      yield 'error' in parsed
        ? { problem: `not JSON: ${parsed.error}`, where, advice: 'mend or take out the line; the others were read' }
        : fromValue(parsed.value, where, `${base}-${number}`, schema)
    }
  },
}
