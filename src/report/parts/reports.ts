import type { Evidence } from '../../article/article.ts'
import type { Ledger, ReportEntry } from '../../ledger/ledger.ts'
import { dayWords } from '../wording/words.ts'

/** A report as the views name it: its place in the ledger, its text, and a label that no other report of the ledger has. */
export interface Report {
  readonly entry: ReportEntry
  readonly index: number
  readonly text: string
  readonly label: string
}

/** The reports of a ledger by id, in the ledger's order. */
export type Reports = ReadonlyMap<string, Report>

/** Brings each report together with its text; a report without one has an empty text. */
export function reportsOf(ledger: Ledger, texts: ReadonlyMap<string, string>): Reports {
  const labels = labelsOf(ledger.articles)
  return new Map(
    ledger.articles.map((entry, index) => [
      entry.id,
      { entry, index, text: texts.get(entry.id) ?? '', label: labels[index] },
    ]),
  )
}

const longestId = 24
const longestTitle = 34

/** The outlet, with the day and then a number where it takes them to tell two reports apart; the id where the outlet isn't known. */
function labelsOf(entries: readonly ReportEntry[]): string[] {
  const outlets = countsOf(entries.map((entry) => entry.outlet))
  const named = entries.map((entry) => {
    if (!entry.outlet) return nameOf(entry)
    const outlet = outletWords(entry.outlet)
    if ((outlets.get(entry.outlet) ?? 0) < 2 || !entry.published) return outlet
    return `${outlet}, ${entry.publishedBasis === 'inferred' ? 'about ' : ''}${dayWords(entry.published, false)}`
  })
  const uses = countsOf(named)
  const seen = new Map<string, number>()
  return entries.map(({ id, outlet }, i) => {
    const name = named[i]
    if ((uses.get(name) ?? 0) < 2) return name
    if (!outlet) return id
    seen.set(name, (seen.get(name) ?? 0) + 1)
    return `${name} (${seen.get(name)})`
  })
}

/** An outlet's name; of an address what readers call it. */
export function outletWords(outlet: string): string {
  return outlet.replace(/^www\.(?=[^\s/]+$)/, '')
}

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** What a report is called among any others: its outlet, else its id, or its title where the id is too long to be a name. */
export function nameOf({ id, title, outlet }: Pick<ReportEntry, 'id' | 'title' | 'outlet'>): string {
  if (outlet) return outletWords(outlet)
  const short = shortId(id)
  if (short.length <= longestId || !title) return short
  return `“${title.length > longestTitle ? `${title.slice(0, longestTitle).replace(/\s+\S*$/u, '')} …` : title}”`
}

/** Identifiers are often a number and a digest: the part before the first break says enough where it is alone in having it. */
function shortId(id: string): string {
  return id.length > 16 ? (/^[^_\s]{2,16}(?=_)/.exec(id)?.[0] ?? id) : id
}

/** The words that a line rests on; "" where the offsets lie outside of the text. */
export function wordsOf(reports: Reports, { article, start, end }: Evidence): string {
  return reports.get(article)?.text.slice(start, end) ?? ''
}

/** The label of the report that the words stand in. */
export function labelOf(reports: Reports, article: string): string {
  return reports.get(article)?.label ?? article
}
