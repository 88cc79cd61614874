import type { Evidence } from '../../article/article.ts'
import type { Claim, Measure, Origin, Point } from '../../ledger/ledger.ts'
import { repetitionsOf } from '../../report/wording/repetitions.ts'
import type { OriginAnswer } from '../api/origins.ts'
import { originalOf } from './copies.ts'
import { cardOf, quotedOf } from './evidence.ts'
import { figureLine } from './measures.ts'
import type { OpenStory } from './open-story.ts'

const MOST_REPORTS = 8

/** What a body states, and the places where reports carry it. */
interface Statement {
  readonly line: string
  readonly kind: 'claim' | 'figure'
  readonly text: string
  readonly places: readonly { readonly words: string | null; readonly evidence: Evidence }[]
  /** The reports of the places, copies folded. */
  readonly reports: number
}

/** Makes the trees of a story's origins: what they share is looked up once. */
export function originTrees(story: OpenStory): (origin: Origin, each: number) => OriginAnswer {
  const { ledger } = story
  const original = originalOf(ledger)
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]))
  const points = new Map(
    ledger.measures.flatMap((measure) => measure.points.map((point) => [point.id, { measure, point }] as const)),
  )
  const count = (articles: readonly string[]): number => new Set(articles.map(original)).size
  return (origin, each) => {
    const figures = origin.points.flatMap((id) => points.get(id) ?? [])
    const statements = [
      ...origin.claims.flatMap((id) => claimStatement(claims.get(id), origin, count)),
      ...figureStatements(figures, count),
    ].sort((a, b) => b.reports - a.reports)
    return {
      name: origin.name,
      speakers: origin.speakers,
      standing: origin.standing,
      statements: statements.slice(0, each).map((one) => statementAnswer(story, one, original)),
      statementsTotal: statements.length,
      reports: origin.articles.length,
      independent: count(origin.articles),
    }
  }
}

type Count = (articles: readonly string[]) => number

function claimStatement(claim: Claim | undefined, origin: Origin, count: Count): readonly Statement[] {
  if (!claim) return []
  const places = claim.appearances
    .filter(({ giver }) => giver.origin === origin.name)
    .map(({ verb, evidence }) => ({ words: verb, evidence }))
  return [{ line: claim.id, kind: 'claim', text: claim.text, places, reports: reportsIn(places, count) }]
}

/** Figures of one measure that are the same word again are one statement. */
function figureStatements(
  figures: readonly { readonly measure: Measure; readonly point: Point }[],
  count: Count,
): readonly Statement[] {
  const measures = Map.groupBy(figures, ({ measure }) => measure)
  return [...measures].flatMap(([measure, of]) =>
    repetitionsOf(of.map(({ point }) => point)).map(({ points: [first, ...rest] }): Statement => {
      const places = [first, ...rest].map(({ evidence }) => ({ words: null, evidence }))
      return {
        line: measure.id,
        kind: 'figure',
        text: figureLine(measure, first as Point),
        places,
        reports: reportsIn(places, count),
      }
    }),
  )
}

const reportsIn = (places: Statement['places'], count: Count): number =>
  count(places.map(({ evidence }) => evidence.article))

function statementAnswer(
  story: OpenStory,
  { line, kind, text, places, reports }: Statement,
  original: (article: string) => string,
): OriginAnswer['statements'][number] {
  const carriers = [...Map.groupBy(places, ({ evidence }) => original(evidence.article))]
  return {
    line,
    kind,
    text,
    reports: carriers.slice(0, MOST_REPORTS).map(([id, carried]) => carrierAnswer(story, id, carried)),
    reportsTotal: reports,
  }
}

function carrierAnswer(
  story: OpenStory,
  original: string,
  carried: Statement['places'],
): OriginAnswer['statements'][number]['reports'][number] {
  // A copy may carry what the original is not in the story for.
  const shown = carried.find(({ evidence }) => evidence.article === original) ?? (carried[0] as Statement['places'][0])
  const copies = new Set(carried.map(({ evidence }) => evidence.article).filter((id) => id !== shown.evidence.article))
  return {
    report: cardOf(story, shown.evidence.article),
    words: shown.words,
    evidence: quotedOf(story, shown.evidence),
    copies: [...copies].map((id) => cardOf(story, id)),
  }
}
