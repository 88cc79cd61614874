import { lexicon } from '../../../lexicon.ts'
import { dayNamed } from '../html/days.ts'
import { at } from './path.ts'

/** The fields of a report's record. */
const FIELDS = [
  'id',
  'text',
  'title',
  'outlet',
  'url',
  'authors',
  'published',
  'modified',
  'reference',
  'language',
  'wire',
] as const

type Field = (typeof FIELDS)[number]

const elsewhere = Map.groupBy(
  lexicon<{ readonly field: Field; readonly path: string }>('article-record-fields'),
  ({ field }) => field,
)

/** A value in the form that a field has; undefined where it can't be brought into it. */
type Form = (value: unknown) => unknown

const words: Form = (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
const label: Form = (value) => (/^https?:/iu.test(String(value)) ? undefined : words(value))
const wordsOrNumber: Form = (value) => (typeof value === 'number' ? value : words(value))

/** A text, or a list of its parts: strings, or objects with a `content` or a `text`. */
const prose: Form = (value) => {
  if (!Array.isArray(value)) return words(value)
  const parts = value.map((part) => words(part) ?? words(at(part, 'content')) ?? words(at(part, 'text')))
  return words(parts.filter(Boolean).join('\n\n'))
}

/** Names, or objects with a `name`. */
const names: Form = (value) => {
  if (!Array.isArray(value)) return words(value)
  return value.map((one) => words(one) ?? words(at(one, 'name'))).filter((name) => name !== undefined)
}

/** A day in whatever form it is written, or seconds or milliseconds since 1970. */
const day: Form = (value) => {
  if (typeof value === 'string') return dayNamed(value) ?? undefined
  if (typeof value !== 'number' || !(value > 1e8)) return undefined
  const date = new Date(value > 1e11 ? value : value * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}

const FORMS: Readonly<Record<Field, Form>> = {
  id: wordsOrNumber,
  text: prose,
  title: words,
  outlet: label,
  url: words,
  authors: names,
  published: day,
  modified: day,
  reference: day,
  language: words,
  wire: words,
}

/** A record in our own terms, and which of its fields another's field gave. */
export interface Renamed {
  readonly record: Readonly<Record<string, unknown>>
  readonly from: ReadonlyMap<Field, string>
}

/** A record in our own terms, whoever made it. What none of its fields gives is left as it is, for the schema to judge. */
export function inOurTerms(value: Readonly<Record<string, unknown>>): Renamed {
  const record: Record<string, unknown> = {}
  const from = new Map<Field, string>()
  for (const field of FIELDS) {
    const own = value[field]
    const usable = own === null || own === undefined ? undefined : FORMS[field](own)
    if (usable !== undefined) {
      record[field] = field === 'text' && typeof own === 'string' ? own : usable
      continue
    }
    const other = elsewhere.get(field)?.find(({ path }) => FORMS[field](at(value, path)) !== undefined)
    if (other) {
      record[field] = FORMS[field](at(value, other.path))
      from.set(field, other.path)
    } else if (own !== undefined) record[field] = own
  }
  return { record, from }
}
