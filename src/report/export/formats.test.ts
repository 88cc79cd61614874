import { parse as parseCsv } from 'csv-parse/sync'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import jsonld from 'jsonld'
import readWorkbook from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../../ledger/ledger.ts'
import { reconcileAll } from '../../ledger/reconcile.ts'
import { ledgerOf, report } from '../../ledger/testing/example.ts'
import { HARBOUR } from '../../ledger/testing/harbour.ts'
import type { KeptCorrection } from '../../story/correction.ts'
import { group } from '../../story/group.ts'
import { findingWordsOf } from '../parts/finding.ts'
import { lineOf } from '../wording/lines.ts'
import type { Dossier } from './export.ts'
import { formatNamed, formats } from './formats.ts'
import { tables } from './tables/tables.ts'

const reports = Object.entries(HARBOUR).map(([id, text]) => report(id, text))
const texts = new Map(reports.map(({ article }) => [article.id, article.text]))
const ledger = ledgerOf(reports)
const dossier: Dossier = { ledger, texts, base: 'http://localhost:7777/stories/' }

async function made(name: string, from: Dossier = dossier): Promise<string | Uint8Array> {
  const format = formatNamed(name)
  if (!format) throw new Error(name)
  return format.make(from)
}

const text = async (name: string, from?: Dossier): Promise<string> => String(await made(name, from))

/** The same story told by somebody who wishes us ill. */
function hostile(): Dossier {
  const bad = '=HYPERLINK("http://evil.example","click")<script>alert(1)</script>\u0007'
  const told = reports.map(({ article }) =>
    report(`${article.id}`, `${article.text}\n\n${bad} said 4,000 tons of oil had leaked.`),
  )
  const renamed = told.map((one) => ({ ...one, article: { ...one.article, title: bad, outlet: '+cmd|calc' } }))
  return {
    ledger: ledgerOf(renamed),
    texts: new Map(renamed.map(({ article }) => [article.id, article.text])),
    base: null,
  }
}

test('every format has a name of its own', () => {
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length)
  expect(formatNamed('docx')).toBeNull()
})

describe('CSV', () => {
  test.each(tables.map(({ name }) => name))('%s: each row has a cell for each column', async (name) => {
    const rows: string[][] = parseCsv(await text(`${name}.csv`), { bom: true })
    expect(rows[0]?.[0]).toBe('story')
    if (!['disagreements', 'checks', 'corrections'].includes(name)) expect(rows.length).toBeGreaterThan(1)
  })

  test('findings stand there in the words, and under the line, that a page gives them', async () => {
    const rows: Record<string, string>[] = parseCsv(await text('findings.csv'), { bom: true, columns: true })
    const page = ledger.stories.flatMap((story) =>
      story.findings.map((one) => [findingWordsOf(story, one), lineOf(story, one)]),
    )
    expect(rows.map(({ text: words, about }) => [words, about])).toEqual(page)
  })

  test('figures point at their words', async () => {
    const rows: Record<string, string>[] = parseCsv(await text('figures.csv'), { bom: true, columns: true })
    for (const { report: id, start, end, words } of rows) {
      expect(texts.get(id as string)?.slice(Number(start), Number(end))).toBe(words)
    }
    expect(rows.map(({ value }) => value)).toContain('900')
  })

  test('an outlet is called as in the list of reports, however many reports it has', async () => {
    const printed = reports.map((one) => ({ ...one, article: { ...one.article, outlet: 'Harbour Post' } }))
    const from: Dossier = { ...dossier, ledger: ledgerOf(printed) }
    for (const name of ['figures', 'reports']) {
      const rows: Record<string, string>[] = parseCsv(await text(`${name}.csv`, from), { bom: true, columns: true })
      expect(new Set(rows.map(({ outlet }) => outlet)), name).toEqual(new Set(['Harbour Post']))
    }
  })

  test('no cell opens as a formula', async () => {
    const from = hostile()
    for (const { name } of tables) {
      const rows: string[][] = parseCsv(await text(`${name}.csv`, from), { bom: true })
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@]/u)
    }
  })
})

describe('the workbook', () => {
  test('has a sheet for each table with the rows of its CSV', async () => {
    const book = Buffer.from((await made('xlsx')) as Uint8Array)
    const sheets = await readWorkbook(book)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ name }) => name))
    for (const { sheet, data } of sheets) {
      const rows: string[][] = parseCsv(await text(`${sheet}.csv`), { bom: true })
      expect(data.length).toBe(rows.length)
      expect(data[0]).toEqual(rows[0])
    }
  })

  test('holds hostile texts as texts', async () => {
    const book = Buffer.from((await made('xlsx', hostile())) as Uint8Array)
    const sheet = (await readWorkbook(book)).find((one) => one.sheet === 'reports')
    expect(sheet?.data.flat().filter((cell) => String(cell).startsWith('=HYPERLINK'))).not.toHaveLength(0)
  })
})

describe('JSON-LD', () => {
  const documentLoader = async (url: string) => {
    expect(url).toBe('https://schema.org')
    return { contextUrl: undefined, documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } }
  }
  const nodes = async (from: Dossier): Promise<Record<string, unknown>[]> =>
    (await jsonld.expand(JSON.parse(await text('jsonld', from)), { documentLoader })) as Record<string, unknown>[]

  test('has each claim with an appearance for each place, and no review by itself', async () => {
    const expanded = await nodes(dossier)
    const claims = ledger.stories.flatMap((story) => story.claims)
    expect(expanded).toHaveLength(claims.length)
    for (const [i, node] of expanded.entries()) {
      expect(node['@type']).toEqual(['https://schema.org/Claim'])
      expect(node['https://schema.org/appearance']).toHaveLength(claims[i]?.appearances.length ?? -1)
    }
  })

  test('has a review where a person has confirmed', async () => {
    const start = HARBOUR.herald.indexOf('900')
    const confirmed: KeptCorrection = {
      id: 'c1',
      by: 'Ada Brandt',
      when: '2026-03-06T09:00:00Z',
      correction: { kind: 'confirmed', on: { article: 'herald', start, end: start + 3, words: '900' }, note: 'seen' },
    }
    const said = reconcileAll(reports, group(reports, [confirmed]))
    const reviews = (await nodes({ ...dossier, ledger: said })).filter(({ '@type': type }) =>
      String(type).endsWith('ClaimReview'),
    )
    expect(reviews.length).toBeGreaterThan(0)
    expect(JSON.stringify(reviews)).toContain('Ada Brandt')
  })
})

describe('feeds of findings', () => {
  let found: Ledger['stories'][number]['findings']
  beforeAll(() => {
    found = ledger.stories.flatMap((story) => story.findings)
    expect(found.length).toBeGreaterThan(0)
  })

  test('RSS has an item for each, with a lasting id', async () => {
    const { items } = parseRssFeed(await text('rss'))
    expect(items).toHaveLength(found.length)
    const again = parseRssFeed(await text('rss', { ...dossier, ledger: ledgerOf([...reports].reverse()) }))
    expect(again.items?.map(({ guid }) => guid?.value)).toEqual(items?.map(({ guid }) => guid?.value))
  })

  test('JSON Feed has the same', async () => {
    const feed = parseJsonFeed(await text('jsonfeed'))
    expect(feed.items).toHaveLength(found.length)
  })

  test('nothing of a report is markup in them', async () => {
    const printed = await text('rss', hostile())
    expect(printed).not.toContain('<script>')
    expect(printed).not.toMatch(/\p{Cc}(?<![\n\r\t])/u)
    const { items } = parseRssFeed(printed)
    for (const { title, description } of items ?? []) expect(`${title}${description}`).not.toContain('<script')
  })
})
