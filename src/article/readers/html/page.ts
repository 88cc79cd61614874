import { agencyNamed } from '../../provenance/agencies.ts'
import type { ReportRecord } from '../../report-record.ts'
import { bodyOf } from './body.ts'
import { metadataOf } from './metadata.ts'
import { parsePage } from './tree.ts'

/**
 * The record of a page's report: its paragraphs, parted by blank lines, and what the page says of it.
 * @param address where it was fetched from, if it was
 * @returns null where the markup is too much, or nested too deep, to be read
 */
export function recordOfPage(
  html: string,
  address: string | null = null,
): (ReportRecord & { readonly text: string }) | null {
  const page = parsePage(html)
  if (!page) return null
  const metadata = metadataOf(page, address)
  const text = bodyOf(page, html, metadata)
    .map((block) => block.text)
    .join('\n\n')
  const wire = metadata.authors.map(agencyNamed).find((agency) => agency !== null) ?? null
  return { ...metadata, authors: [...metadata.authors], wire, text }
}
