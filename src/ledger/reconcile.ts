import type { Annotations } from '../annotate/annotations.ts'
import { holds } from '../article/span.ts'
import type { Story } from '../story/story.ts'
import { checkArticle } from './checks/checks.ts'
import { checkStory } from './checks/story.ts'
import { claimsOf } from './claims/claims.ts'
import { joinStatements } from './claims/join.ts'
import { statementsOf } from './claims/statement.ts'
import { sorted } from './corrections/dismissed.ts'
import { coverageOf } from './coverage.ts'
import { disagreementsOf } from './disagreements/disagreements.ts'
import { findingsOf } from './findings/findings.ts'
import type { Ledger, StoryLedger } from './ledger.ts'
import { measuresOf } from './measures/measures.ts'
import { originsOf } from './origins.ts'
import { castOf } from './parties/cast.ts'
import { figuresOf } from './points/point.ts'
import { reportEntries } from './report-entry.ts'
import { timelineOf } from './timeline/timeline.ts'

/** One story's ledger. Pure: the same story gives the same ledger, whatever else is in the set. */
export function reconcile(story: Story): StoryLedger {
  const cast = castOf(story)
  const partsOf = Map.groupBy(story.parts, ({ article }) => article)
  const measured = measuresOf(figuresOf(story, cast), story.corrections, cast)
  const measures = measured.map(({ measure }) => measure)
  const statements = statementsOf(story, cast)
  const same = joinStatements(statements, story)
  const claims = claimsOf(same, cast)
  const disagreements = disagreementsOf(story, { measured, statements, claims: same }, cast)
  const checks = [...story.articles.flatMap(checkArticle), ...checkStory(story.articles, measures)]
    .filter(({ evidence }) => evidence.every((one) => partsOf.get(one.article)?.some((part) => holds(part, one))))
    .map((check, i) => ({ ...check, id: `k${i + 1}` }))
  const found = findingsOf({ checks, disagreements, measures, claims }, cast)
  const days = story.articles.flatMap(({ published }) => published?.day ?? []).sort()
  return {
    id: story.id,
    title: story.title,
    articles: story.articles.map(({ article }) => article.id),
    parts: story.parts,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    ...sorted(found, story.corrections),
    corrections: story.corrections,
    measures,
    claims,
    origins: originsOf(measures, claims),
    disagreements,
    checks,
    syndication: story.syndication,
    quotations: story.quotations,
    entities: story.entities,
    coverage: coverageOf(story, claims),
    timeline: timelineOf(same),
  }
}

/** The ledger of a set of articles: every report, and each story reconciled. */
export function reconcileAll(annotated: readonly Annotations[], stories: readonly Story[]): Ledger {
  return {
    articles: reportEntries(
      annotated,
      stories.flatMap(({ syndication }) => syndication),
    ),
    stories: stories.map(reconcile),
  }
}
