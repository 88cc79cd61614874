import type { StoryLedger } from '../../ledger/ledger.ts'
import type { SharedQuotation } from '../../story/story.ts'
import { printingsOf, wholeVersions } from '../parts/printings.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import type { Run } from '../wording/difference.ts'
import { quotationLine } from '../wording/lines.ts'
import { someOf } from '../wording/some-of.ts'
import { isQuoted } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** The words that differ stand between «guillemets», as the words that a line rests on do. */
const markedWords = (runs: readonly Run[]): string =>
  runs.map(({ words, differs }) => (differs ? `«${words}»` : words)).join(' ')

/** A quotation in all its wordings, each with the reports that print it so. */
export function quotationItem(quotation: SharedQuotation, { quotations }: StoryLedger, reports: Reports): Item {
  const { speaker, altered, versions } = quotation
  return {
    ...plain,
    id: quotationLine(quotations.indexOf(quotation)),
    tag: altered ? 'Altered' : 'The same',
    tone: altered ? 'bad' : 'plain',
    text: speaker,
    details: printingsOf(wholeVersions(versions)).map(({ text, runs, places }) => {
      const labels = new Set(places.map(({ article }) => labelOf(reports, article)))
      const words = markedWords(runs)
      return `${isQuoted(text) ? words : `“${words}”`} · ${someOf([...labels])}`
    }),
  }
}
