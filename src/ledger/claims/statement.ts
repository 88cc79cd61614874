import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution } from '../../annotate/attributions/attribution.ts'
import type { Evidence, Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import type { Story } from '../../story/story.ts'
import { type Cast, giverOf } from '../cast.ts'
import type { Giver } from '../ledger.ts'

/** Something that a report says: attributed to somebody, or in its own voice. */
export interface Statement {
  readonly report: Annotations
  readonly giver: Giver
  /** null where the report says it in its own voice. */
  readonly attribution: Attribution | null
  readonly evidence: Evidence
  readonly text: string
  /** What it is about: lemmas of its content words and names of its entities, sorted, each once. */
  readonly terms: readonly string[]
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'NUM', 'ADV'])
/** Fewer terms than this don't make a claim that could be known again elsewhere. */
const FEWEST_TERMS = 4

/** The terms of a stretch of a report; names stand as the story's entities, so that "DPRK" meets "North Korea". */
function termsOf({ article, document, mentions }: Annotations, spans: readonly Span[], cast: Cast): readonly string[] {
  const terms = new Set<string>()
  for (const span of spans) {
    const named = mentions.filter((mention) => span.start <= mention.start && mention.end <= span.end)
    for (const { entity } of named) terms.add(`@${cast.name(article.id, entity)}`)
    for (const token of tokensIn(document.tokens, span)) {
      if (!CONTENT.has(token.upos) || named.some(({ start, end }) => start <= token.start && token.end <= end)) continue
      if (token.form.length > 2 || token.upos === 'NUM') terms.add(token.lemma.toLowerCase())
    }
  }
  return [...terms].sort()
}

/** The tokens of a span, found by halving. */
function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= start) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (let i = low; i < tokens.length && (tokens[i] as Token).start < end; i++) found.push(tokens[i] as Token)
  return found
}

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

/** All statements of a story's reports, in their order: what is attributed, then sentences that nobody is named for. */
export function statementsOf(story: Story, cast: Cast): readonly Statement[] {
  return story.articles.flatMap((report) => {
    const { article, attributions, document } = report
    const parts = story.parts.filter((part) => part.article === article.id)
    const kept = (span: Span): boolean =>
      parts.some((part) => part.start <= span.start && span.end <= part.end) &&
      !article.boilerplate.some((cut) => cut.start < span.end && span.start < cut.end)
    const make = (attribution: Attribution | null, spans: readonly Span[]): readonly Statement[] => {
      if (spans.length === 0) return []
      const whole = hull(spans)
      const terms = termsOf(report, spans, cast)
      if (!kept(whole) || terms.length < FEWEST_TERMS) return []
      const text = spans
        .map(({ start, end }) => article.text.slice(start, end))
        .join(' … ')
        .replace(/\s+/gu, ' ')
      return [
        {
          report,
          giver: giverOf(report, attribution, cast),
          attribution,
          evidence: { article: article.id, ...whole },
          text,
          terms,
        },
      ]
    }
    const attributed = attributions.flatMap((one) => make(one, one.content))
    const spoken = attributions.flatMap(({ content }) => content)
    const own = document.sentences.filter(
      (sentence) => !spoken.some((span) => span.start < sentence.end && sentence.start < span.end),
    )
    return [...attributed, ...own.flatMap(({ start, end }) => make(null, [{ start, end }]))]
  })
}
