import { ledgerJson } from '../json.ts'
import { reportsOf } from '../parts/reports.ts'
import type { Dossier, ExportFormat } from './export.ts'
import { tables } from './tables/tables.ts'

const printed = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

const gridsOf = ({ ledger, texts }: Dossier) => {
  const reports = reportsOf(ledger, texts)
  return tables.map(({ gridOf }) => gridOf(ledger.stories, reports))
}

/** Every format that a ledger can be had in: whole ones first, then its tables one by one. Each is loaded where it is asked for. */
export const formats: readonly ExportFormat[] = [
  {
    name: 'html',
    title: 'Dossier as one page that needs nothing else',
    type: 'text/html; charset=utf-8',
    ending: '.html',
    make: async ({ ledger, texts }) => (await import('../html/page.ts')).htmlLedger(ledger, texts),
  },
  {
    name: 'markdown',
    title: 'Dossier as Markdown',
    type: 'text/markdown; charset=utf-8',
    ending: '.md',
    make: async ({ ledger, texts }) => (await import('../markdown.ts')).markdownLedger(ledger, texts),
  },
  {
    name: 'json',
    title: 'The whole ledger as JSON',
    type: 'application/json',
    ending: '.json',
    make: async ({ ledger }) => printed(ledgerJson(ledger)),
  },
  {
    name: 'jsonld',
    title: 'Claims and their appearances as linked data (schema.org)',
    type: 'application/ld+json',
    ending: '.jsonld',
    make: async (dossier) => printed((await import('./jsonld.ts')).jsonldOf(dossier)),
  },
  {
    name: 'corrections',
    title: 'What persons have set right, as `reckon ledger --corrections` reads it',
    type: 'application/json',
    ending: '.corrections.json',
    make: async ({ ledger }) =>
      printed(
        ledger.stories.flatMap(({ corrections }) =>
          corrections.map(({ id, by, when, correction }) => ({ id, by, when, correction })),
        ),
      ),
  },
  {
    name: 'rss',
    title: 'Findings as RSS',
    type: 'application/rss+xml',
    ending: '.rss',
    make: async (dossier) => (await import('./feed.ts')).rssOf(dossier),
  },
  {
    name: 'jsonfeed',
    title: 'Findings as JSON Feed',
    type: 'application/feed+json',
    ending: '.feed.json',
    make: async (dossier) => (await import('./feed.ts')).jsonFeedOf(dossier),
  },
  {
    name: 'xlsx',
    title: 'All tables as a workbook',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: '.xlsx',
    make: async (dossier) => (await import('./xlsx.ts')).workbookOf(gridsOf(dossier)),
  },
  ...tables.map(
    ({ name, title, gridOf }): ExportFormat => ({
      name: `${name}.csv`,
      title: `${title}, as comma-separated values`,
      type: 'text/csv; charset=utf-8; header=present',
      ending: `.${name}.csv`,
      make: async ({ ledger, texts }) =>
        (await import('./csv.ts')).csvOf(gridOf(ledger.stories, reportsOf(ledger, texts))),
    }),
  ),
]

/** The format of a name; null where there is none. */
export const formatNamed = (name: string): ExportFormat | null => formats.find((one) => one.name === name) ?? null
