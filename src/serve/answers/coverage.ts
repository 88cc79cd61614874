import { isUnsourced } from '../../ledger/claims/unsourced.ts'
import type { Appearance, Claim } from '../../ledger/ledger.ts'
import type { CoverageAnswer, CoverageRow } from '../api/coverage.ts'
import { cardOf, quotedOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

/** What a column of the matrix is. */
export type Columns = 'outlet' | 'report'

type How = CoverageRow['cells'][number]['how']

/** A claim with the appearance that stands for each column that carries it. */
export interface CoveredClaim {
  readonly claim: Claim
  readonly cells: ReadonlyMap<string, Appearance>
}

function keyOf(story: OpenStory, article: string, by: Columns): string {
  return by === 'report' ? article : (cardOf(story, article).outlet ?? article)
}

/** The columns of a story's matrix, in order of the first report. */
export function columnsOf(story: OpenStory, by: Columns): CoverageAnswer['columns'] {
  const counts = new Map(story.ledger.coverage.outlets.map((one) => [one.article, one]))
  const columns = Map.groupBy(story.ledger.articles, (article) => keyOf(story, article, by))
  return [...columns].map(([key, articles]) => ({
    key,
    label: articles.includes(key) ? cardOf(story, key).label : key,
    articles,
    attributions: sum(articles.map((id) => counts.get(id)?.attributions ?? 0)),
    anonymous: sum(articles.map((id) => counts.get(id)?.anonymous ?? 0)),
  }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The claims that so many columns carry, those that most carry first. */
export function coveredClaims(story: OpenStory, by: Columns, fewest: number): readonly CoveredClaim[] {
  return story.ledger.claims
    .map((claim) => ({ claim, cells: cellsOf(story, claim, by) }))
    .filter(({ cells }) => cells.size >= fewest)
    .sort((a, b) => b.cells.size - a.cells.size)
}

/** Where a column carries a claim more than once, the place that says whose it is counts. */
function cellsOf(story: OpenStory, { appearances }: Claim, by: Columns): ReadonlyMap<string, Appearance> {
  const cells = new Map<string, Appearance>()
  for (const one of appearances) {
    const key = keyOf(story, one.article, by)
    const known = cells.get(key)
    if (!known || (known.giver.standing === 'own-voice' && one.giver.standing !== 'own-voice')) cells.set(key, one)
  }
  return cells
}

/** A claim as a row of the matrix: how each column that carries it does so. */
export function coverageRow(
  story: OpenStory,
  { claim, cells }: CoveredClaim,
  columns: CoverageAnswer['columns'],
): CoverageRow {
  return {
    claim: claim.id,
    text: claim.text,
    speaker: claim.speaker,
    carried: cells.size,
    unsourced: isUnsourced(claim),
    cells: [...cells].map(([column, one]) => ({
      column,
      how: howOf(one),
      words: one.hedges.length > 0 ? one.hedges.join(', ') : one.verb,
      // Ledgers that were kept before these words were looked for have none.
      distanced: (one.distanced ?? []).map(({ words, evidence }) => ({ words, evidence: quotedOf(story, evidence) })),
      evidence: quotedOf(story, one.evidence),
    })),
    earlier: [...earlierThan(story, claim, columns)],
  }
}

/** The columns all of whose reports were printed before the first that carries the claim; none where a day is not known. */
function earlierThan(story: OpenStory, { appearances }: Claim, columns: CoverageAnswer['columns']): readonly string[] {
  const dayOf = (article: string) => cardOf(story, article).published
  const carried = appearances.map(({ article }) => dayOf(article))
  const first = carried.includes(null) ? undefined : (carried as string[]).sort()[0]
  if (first === undefined) return []
  return columns.filter(({ articles }) => articles.every((one) => (dayOf(one) ?? first) < first)).map(({ key }) => key)
}

function howOf({ giver, hedges }: Appearance): How {
  if (hedges.length > 0) return 'hedges'
  return giver.standing === 'own-voice' ? 'own-voice' : 'attributes'
}
