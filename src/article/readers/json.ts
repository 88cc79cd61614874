import { issueWords } from '../issue-words.ts'
import type { Problem } from '../problem.ts'
import { articleOf, dayOf } from '../record.ts'
import type { reportRecord } from '../report-record.ts'
import { baseName } from './names.ts'
import { type Item, report, type Source, textOf } from './reader.ts'

const EMPTY = { problem: 'empty: there is no record in it', advice: 'leave it out, or give one record a line' }
const RECORD = 'a record is {"text", "id"?, "title"?, "outlet"?, "published"?, "url"?}'
const WORDED = { error: issueWords }

/** A value, where it stands, and the id to give it where it has none. */
interface Placed {
  readonly value: unknown
  readonly where: string
  readonly id: string
}

/** Loaded where there are records: plain text needs no schema, and starts sooner without. */
const load = async () => ({
  schema: (await import('../report-record.ts')).reportRecord,
  ...(await import('./records/fields.ts')),
  ...(await import('./records/lists.ts')),
  ...(await import('./records/undated.ts')),
})

type Loaded = Awaited<ReturnType<typeof load>>

/** newsapi.org ends the 200 characters that it gives for nothing like this. */
const CUT_OFF = /(?:…|\.\.\.)? ?\[\+\d+ chars\]\s*$/u

/** A record's own words, where a service gave them as markup or cut them off. */
async function wordsOf(text: string): Promise<string> {
  const { isMarkup, textOfFragment } = await import('./html/fragment.ts')
  return ((isMarkup(text) ? textOfFragment(text) : null) ?? text).replace(CUT_OFF, '…')
}

/** One value as a report, as the address of one, or what is wrong with it. */
async function fromValue({ value, where, id }: Placed, { schema, inOurTerms }: Loaded): Promise<Item> {
  if (typeof value !== 'object' || value === null) return notARecord(schema.safeParse(value, WORDED), where)
  const { record, from } = inOurTerms(value as Readonly<Record<string, unknown>>)
  const parsed = schema.partial({ text: true }).safeParse(record, WORDED)
  if (!parsed.success) return notARecord({ error: parsed.error as never }, where)
  const { data } = parsed
  const authors = from.has('authors') ? await namesOf(data.authors ?? [], data.outlet ?? null) : (data.authors ?? [])
  if (data.text === undefined && data.url) {
    const { title = null, outlet = null } = data
    return {
      link: data.url,
      where,
      given: { title, authors, outlet, published: dayOf(data.published) },
      entry: null,
      excerpt: null,
    }
  }
  if (data.text === undefined) return notARecord(schema.safeParse(record, WORDED), where)
  const text = from.has('text') ? await wordsOf(data.text) : data.text
  const item = report(text, where, () => articleOf({ ...data, authors, text }, data.id ?? id))
  return 'article' in item ? { ...item, ownId: data.id !== undefined } : item
}

/** The persons that a byline or a list of them names. */
const namesOf = async (bylines: readonly string[], outlet: string | null): Promise<string[]> => [
  ...(await import('./html/authors.ts')).authorsOf(bylines, outlet),
]

function notARecord({ error }: Pick<ReturnType<typeof reportRecord.safeParse>, 'error'>, where: string): Problem {
  const issue = error?.issues[0]
  const field = issue?.path.join('.')
  const problem = field
    ? `the record's "${field}" can't be used: ${issue?.message}`
    : `not a record: ${issue?.message ?? 'it has no text'}`
  return { problem, where, advice: RECORD }
}

function parse(json: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    return { error: error instanceof Error ? error.message.slice(0, 120) : 'it does not parse' }
  }
}

/**
 * Reads a JSON file: one record, an array of them, or the answer of a service that holds one. Many data sets call a
 * file of lines so, too: it is read as one where its first line is a record.
 */
export async function* readJson(source: Source): AsyncGenerator<Item> {
  const { text, problems } = textOf(source)
  yield* problems
  if (text === null) return
  if (text.trim() === '') return void (yield { ...EMPTY, where: source.name })
  const parsed = parse(text)
  if ('error' in parsed) {
    const [first = ''] = text.trimStart().split('\n', 1)
    if (first.startsWith('{') && 'value' in parse(first)) yield* reportsOf(valuesIn(text, source.name))
    else
      yield {
        problem: `not JSON: ${parsed.error}`,
        where: source.name,
        advice: 'one record a line goes in a .jsonl file',
      }
    return
  }
  const { recordsIn } = await load()
  const records = recordsIn(parsed.value)
  const base = baseName(source.name)
  yield* reportsOf(
    records.map((value, i) => ({
      value,
      ...(records.length === 1
        ? { where: source.name, id: base }
        : { where: `${source.name}, record ${i + 1}`, id: `${base}-${i + 1}` }),
    })),
  )
}

/** Reads a JSON Lines file: a record a line. A line that can't be read is told by its number; the others are read. */
export async function* readJsonl(source: Source): AsyncGenerator<Item> {
  const { text, problems } = textOf(source)
  yield* problems
  if (text === null) return
  if (text.trim() === '') yield { ...EMPTY, where: source.name }
  else yield* reportsOf(valuesIn(text, source.name))
}

/** The value of each line that isn't blank, or what is wrong with the line. */
function* valuesIn(text: string, name: string): Generator<Placed | Problem> {
  const base = baseName(name)
  let number = 0
  for (const line of text.split('\n')) {
    number++
    if (line.trim() === '') continue
    const where = `${name}:${number}`
    const parsed = parse(line)
    yield 'error' in parsed
      ? { problem: `not JSON: ${parsed.error}`, where, advice: 'mend or take out the line; the others were read' }
      : { value: parsed.value, where, id: `${base}-${number}` }
  }
}

/** What a file's values are as reports. */
async function* reportsOf(values: Iterable<Placed | Problem>): AsyncGenerator<Item> {
  const loaded = await load()
  const undated = loaded.undatedRecords()
  for (const one of values) {
    if ('problem' in one) {
      yield one
      continue
    }
    const item = await fromValue(one, loaded)
    undated.count(one.value, item)
    yield item
  }
  const problem = undated.problem()
  if (problem) yield problem
}
