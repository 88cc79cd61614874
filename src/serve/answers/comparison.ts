import type { Annotations } from '../../annotate/annotations.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { quotationLine } from '../../report/wording/lines.ts'
import { overlap } from '../../story/copies/overlap.ts'
import { evidenceOf } from '../../story/copies/shared.ts'
import { memberText } from '../../story/copies/text.ts'
import { digest } from '../../story/digest.ts'
import type { ComparisonAnswer } from '../api/articles.ts'

/** The passages of eight words and more that two reports share, in order of the left one, and how much of the shorter they are. */
export function sharedPassages(left: Annotations, right: Annotations): Pick<ComparisonAnswer, 'passages' | 'shared'> {
  const [lefts, rights] = [left, right].map((annotations) =>
    digest(annotations).map((one) => memberText({ annotations, digest: one })),
  )
  const pairs = (lefts ?? []).flatMap((a) => (rights ?? []).map((b) => ({ a, b, found: overlap(a, b) })))
  const passages = pairs
    .flatMap(({ a, b, found }) => found.runs.map((run) => evidenceOf(run, a, b)))
    .map(([one, other]) => ({
      left: { start: one.start, end: one.end },
      right: { start: other.start, end: other.end },
      words: left.article.text.slice(one.start, one.end),
    }))
    .sort((a, b) => a.left.start - b.left.start)
  return { passages, shared: Math.max(0, ...pairs.map(({ found: { ofA, ofB } }) => Math.max(ofA, ofB))) }
}

/** The quotations of a ledger that two reports both print. */
export function quotationsInBoth(ledger: StoryLedger, left: string, right: string): ComparisonAnswer['quotations'] {
  return ledger.quotations.flatMap(({ speaker, versions }, i) => {
    const inLeft = versions.find(({ evidence }) => evidence.article === left)
    const inRight = versions.find(({ evidence }) => evidence.article === right)
    if (!inLeft || !inRight) return []
    const [a, b] = [inLeft, inRight].map(({ text, evidence: { start, end } }) => ({ start, end, words: text }))
    return a && b ? [{ line: quotationLine(i), speaker, altered: differ(inLeft, inRight), left: a, right: b }] : []
  })
}

type Version = StoryLedger['quotations'][number]['versions'][number]

/** Whether both stand in quotation marks and their words differ; case and marks are an outlet's style. */
function differ(a: Version, b: Version): boolean {
  const plain = ({ text }: Version): string =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  return a.quoted && b.quoted && plain(a) !== plain(b)
}
