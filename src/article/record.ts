import { z } from 'zod'
import type { Article, Day } from './article.ts'
import { boilerplateOf } from './boilerplate/boilerplate.ts'
import { datelineOf } from './provenance/dateline.ts'
import { headlineOf } from './provenance/headline.ts'
import { outletOf } from './provenance/outlet.ts'
import { wireCreditOf } from './provenance/wire.ts'

const text = z.string().nullish()

/** A report as JSON: FORMAT.md's input record. Fields that it doesn't name are passed over. */
export const reportRecord = z.object({
  id: z
    .union([z.string().min(1), z.number()])
    .transform(String)
    .optional()
    .describe('Name of the report, unique among those read together'),
  text: z.string().describe('The report itself, as plain text'),
  title: text.describe('Headline'),
  outlet: text.describe('Who published it'),
  url: text.describe('Where it was published'),
  authors: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .nullish()
    .describe('Bylines'),
  published: text.describe('Day of publication, YYYY-MM-DD, or a time that starts with it'),
  modified: text.describe('Day of the last change'),
  reference: text.describe('Day to read relative dates from where there is no published'),
  language: text.describe('BCP 47 tag'),
  wire: text.describe('Agency whose copy it is'),
})

export type ReportRecord = z.input<typeof reportRecord>

const DAY = /^(\d{4})-(\d{2})-(\d{2})/

/** The day that a date or a timestamp starts with; null where it isn't one of the calendar. */
export function dayOf(value: string | null | undefined): Day | null {
  const found = DAY.exec(value?.trim() ?? '')
  if (!found) return null
  const day = found[0]
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}

/** An article from a record: its text untouched, and what record and text say of where it comes from. */
export function articleOf(record: ReportRecord & { readonly text: string }, id: string): Article {
  const headline = headlineOf(record.text, record.title ?? null)
  const boilerplate = boilerplateOf(record.text)
  const dateline = datelineOf(record.text, headline)
  const authors = record.authors ?? []
  return {
    id,
    text: record.text,
    title: record.title?.trim() || (headline && record.text.slice(headline.start, headline.end)),
    headline,
    outlet: record.outlet?.trim() || outletOf(record.text),
    url: record.url ?? null,
    authors: typeof authors === 'string' ? [authors] : authors,
    published: dayOf(record.published),
    modified: dayOf(record.modified),
    reference: dayOf(record.reference),
    language: record.language ?? null,
    wire: record.wire ? { agency: record.wire, evidence: [] } : wireCreditOf(record.text, dateline),
    dateline,
    boilerplate,
  }
}
