import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution } from '../../annotate/attributions/attribution.ts'
import type { Evidence, Span } from '../../article/article.ts'
import { hull, inOneLine } from '../../article/span.ts'
import { disjoint, within } from '../../language/search.ts'
import type { Story } from '../../story/story.ts'
import { keptOf } from '../kept.ts'
import type { Giver } from '../ledger.ts'
import type { Cast } from '../parties/cast.ts'
import { giverOf } from '../parties/giver.ts'
import { inOwnVoice } from '../parties/party.ts'
import { isFiniteVerb } from '../sentence/root.ts'
import { termsOf } from './terms.ts'

/** Something that a report says: attributed to somebody, or in its own voice. */
export interface Statement {
  readonly report: Annotations
  readonly giver: Giver
  /** null where the report says it in its own voice. */
  readonly attribution: Attribution | null
  readonly evidence: Evidence
  readonly text: string
  /** What it is about: see `termsOf`. */
  readonly terms: readonly string[]
}

/** A sentence in the outlet's own voice with fewer terms makes no claim that could be known again elsewhere. */
const FEWEST_TERMS = 4

/** What some stretches of a report say, one at least, and who stands behind it. */
export function statementOf(
  report: Annotations,
  spans: readonly Span[],
  { attribution, giver }: Pick<Statement, 'attribution' | 'giver'>,
  cast: Cast,
): Statement {
  const { id, text } = report.article
  return {
    report,
    giver,
    attribution,
    evidence: { article: id, ...hull(spans) },
    text: inOneLine(text, ...spans),
    terms: termsOf(report, spans, cast),
  }
}

/** What a stretch of a report says in the report's own voice. */
export const ownStatement = (report: Annotations, span: Span, cast: Cast): Statement =>
  statementOf(report, [span], { attribution: null, giver: inOwnVoice(report.article.id, cast) }, cast)

/** All statements of a story's reports, report by report: what is attributed, then sentences that nobody is named for. */
export function statementsOf(story: Story, cast: Cast): readonly Statement[] {
  const kept = keptOf(story)
  return story.articles.flatMap((report) => statementsIn(report, kept(report), cast))
}

function statementsIn(report: Annotations, isKept: (stretch: Span) => boolean, cast: Cast): readonly Statement[] {
  const { article, attributions, document } = report
  const make = (attribution: Attribution | null, spans: readonly Span[]): readonly Statement[] => {
    if (spans.length === 0) return []
    const whole = hull(spans)
    if (whole.end <= whole.start || !isKept(whole)) return []
    const made = statementOf(report, spans, { attribution, giver: giverOf(report, attribution, cast) }, cast)
    return made.terms.length < (attribution ? 1 : FEWEST_TERMS) ? [] : [made]
  }
  const spoken = disjoint(attributions.flatMap(({ content }) => content))
  // A headline says in short what the report says under it.
  const said = article.headline ? disjoint([...spoken, article.headline]) : spoken
  const own = document.sentences.filter(
    (sentence) => within(said, sentence).length === 0 && isSentence(sentence, report),
  )
  return [
    ...attributions.flatMap((one) => make(one, one.content)),
    ...own.flatMap((sentence) => make(null, [{ start: sentence.start, end: sentence.end }])),
  ]
}

/** A link or an editor's note: "[Why the harbour froze]". */
const BRACKETED = /^\[[^\]]*\]$/u

/** Whether a sentence says something: it has a verb, stands in no brackets, and is no heading in capitals. */
function isSentence({ start, end }: Span, { article, document }: Annotations): boolean {
  const text = article.text.slice(start, end).trim()
  const verb = within(document.tokens, { start, end }).some(isFiniteVerb)
  return verb && !BRACKETED.test(text) && /\p{Ll}/u.test(text)
}
