import type { Article, Span } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import { type Resolved, resolver } from '../mentions/coreference/resolve.ts'
import type { Names } from '../mentions/mention.ts'
import type { Time } from '../times/time.ts'
import type { Attribution, Quotation } from './attribution.ts'
import { channel } from './circumstances/channel.ts'
import { stance } from './circumstances/stance.ts'
import { timeOfSaying } from './circumstances/time-of-saying.ts'
import { withoutSource } from './contents/without-source.ts'
import type { Finding } from './finding.ts'
import { continued } from './findings/continuation.ts'
import { findings } from './findings/findings.ts'
import { laidOut } from './findings/layout.ts'
import { nested } from './findings/nested.ts'
import { withParallels } from './findings/parallel.ts'
import { attributionModels } from './model/weights.ts'
import type { Run } from './reading/runs.ts'
import { contentSpans, cueSpan, sourceSpans } from './reading/spans.ts'
import { isMark, type Syntax, syntax } from './reading/syntax.ts'
import { withFittingSources } from './sources/fitting.ts'
import { withoutClause } from './sources/sources.ts'
import { withContinuedSpeakers } from './speakers/continued-speakers.ts'
import { withFirstPersons } from './speakers/first-person.ts'
import { labelled } from './speakers/label.ts'
import { withQuotedOthers } from './speakers/quoted-others.ts'
import { speaker } from './speakers/speaker.ts'
import { isLikelyDeed } from './verdict/deeds.ts'
import { judged, judgeOf } from './verdict/judge.ts'
import { outermost } from './verdict/outermost.ts'

/** What is known of the article before its attributions: speakers are resolved through names, sayings dated by times. */
export interface Known {
  readonly names: Names
  readonly times: readonly Time[]
}

/**
 * Who says, thinks, wants or denies what in an article, after PolNeAR's scheme (Newell, Margolin and Ruths, LREC 2018):
 * outermost attributions in text order, and those inside their contents, which carry `nestedIn`. Never throws for a text.
 * @throws if the package's weights are missing
 */
export function recogniseAttributions(
  article: Article,
  document: Document,
  { names, times }: Known,
): readonly Attribution[] {
  const read = syntax(document)
  const models = attributionModels()
  const candidates = findings(read, models)
  const judge = judgeOf(read, models.verdict, candidates)
  const found = judged(candidates, judge).filter((f) => !inBoilerplate(article, document, f) && !isLikelyDeed(read, f))
  const settled = laidOut(read).filter((f) => !inBoilerplate(article, document, f))
  const stand = withFittingSources(read, withParallels(read, candidates, outermost(found, judge, settled)))
  const outer = continued(read, models.continuation, stand)
  const all = [...outer.map((finding) => ({ finding, holder: null as Finding | null })), ...nested(read, models, outer)]
  all.sort((a, b) => a.finding.cue - b.finding.cue)
  const named = resolver(document, names)
  const wordsOf = ({ start, end }: Span): string => article.text.slice(start, end)
  const place = new Map(all.map(({ finding }, i) => [finding, i]))
  const attributions = all.map(({ finding, holder }) => {
    // A transcript's label is in capitals, where names are hard to tell.
    const resolve =
      finding.rule === 'layout:turn' ? (span: Span) => labelled(names, wordsOf(span)) ?? named(span) : named
    return attribution(read, { resolve, times }, finding, holder ? (place.get(holder) ?? null) : null)
  })
  // Who is quoted must be known before it is asked who else the quotation speaks of.
  const spoken = withContinuedSpeakers(attributions, document, names)
  return withQuotedOthers(withFirstPersons(spoken, wordsOf), document)
}

function inBoilerplate(article: Article, document: Document, { cue }: Finding): boolean {
  const { start } = document.tokens[cue]
  return article.boilerplate.some((span) => span.start <= start && start < span.end)
}

function attribution(
  read: Syntax,
  { resolve, times }: { readonly resolve: (span: Span) => Resolved | null; readonly times: readonly Time[] },
  finding: Finding,
  nestedIn: number | null,
): Attribution {
  const { cue, source } = finding
  const content = withoutSource(read, finding.content, source.run)
  const time = timeOfSaying(read, finding, times)
  return {
    source: sourceSpans(read, source.head, withoutClause(read, source).run),
    cue: [cueSpan(read, cue, content, source.run)],
    content: contentSpans(read, content),
    quotation: quotation(read, content),
    speaker: speaker(read, resolve, finding),
    stance: stance(read, cue),
    channel: channel(read, cue, content, time?.words ?? []),
    time,
    nestedIn,
    score: Math.round(finding.score * 1000) / 1000,
    rule: finding.rule,
  }
}

function quotation(read: Syntax, content: readonly Run[]): Quotation {
  let words = 0
  let quoted = 0
  for (const run of content)
    for (let i = run.first; i <= run.last; i++)
      if (!isMark(read.tokens[i])) {
        words++
        if (read.quote[i] >= 0) quoted++
      }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed'
}
