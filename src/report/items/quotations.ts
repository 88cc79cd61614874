import type { StoryLedger } from '../../ledger/ledger.ts'
import type { SharedQuotation } from '../../story/story.ts'
import { quotationLine } from '../lines.ts'
import { printingsOf } from '../printings.ts'
import { labelOf, type Reports } from '../reports.ts'
import { someOf } from '../some-of.ts'
import { quotedWords } from '../words.ts'
import { type Item, plain } from './item.ts'

/** A quotation in all its wordings, each with the reports that print it so. */
export function quotationItem(quotation: SharedQuotation, { quotations }: StoryLedger, reports: Reports): Item {
  const { speaker, altered, versions } = quotation
  return {
    ...plain,
    id: quotationLine(quotations.indexOf(quotation)),
    tag: altered ? 'Altered' : 'The same',
    tone: altered ? 'bad' : 'plain',
    text: speaker,
    details: printingsOf(versions).map(({ text, places }) => {
      const labels = new Set(places.map(({ article }) => labelOf(reports, article)))
      return `${quotedWords(text)} · ${someOf([...labels])}`
    }),
  }
}
