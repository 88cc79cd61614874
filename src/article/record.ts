import type { Article, Day } from './article.ts'
import { boilerplateOf } from './boilerplate/boilerplate.ts'
import { datelineOf } from './provenance/dateline.ts'
import { headlineOf } from './provenance/headline.ts'
import { outletOf } from './provenance/outlet.ts'
import { wireCreditOf } from './provenance/wire.ts'
import type { ReportRecord } from './report-record.ts'

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
