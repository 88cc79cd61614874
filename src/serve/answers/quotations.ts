import { differenceOf } from '../../report/wording/difference.ts'
import { quotationLine } from '../../report/wording/lines.ts'
import type { SharedQuotation } from '../../story/story.ts'
import type { QuotationAnswer } from '../api/quotations.ts'
import { quotedOf, stepsOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_VERSIONS = 20

/** A quotation with each version set beside the first (the first beside the second). */
export function quotationAnswer(story: OpenStory, quotation: SharedQuotation): QuotationAnswer {
  const { speaker, altered, versions, trail } = quotation
  return {
    id: quotationLine(story.ledger.quotations.indexOf(quotation)),
    speaker,
    altered,
    versions: versions.slice(0, MOST_VERSIONS).map(({ text, quoted, evidence }, i) => ({
      text,
      pieces: piecesOf(versions[i === 0 ? 1 : 0]?.text ?? text, text),
      quoted,
      evidence: quotedOf(story, evidence),
    })),
    versionsTotal: versions.length,
    trail: stepsOf(story, trail),
  }
}

/** A text as runs of words that another has, and that it hasn't. */
export function piecesOf(other: string, text: string): QuotationAnswer['versions'][number]['pieces'] {
  return differenceOf(other, text).map(({ words, differs }) => ({ text: words, same: !differs }))
}
