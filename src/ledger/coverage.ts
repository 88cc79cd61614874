import type { Story } from '../story/story.ts'
import type { Appearance, Claim, Coverage } from './ledger.ts'

/** A matrix wider than this is read by nobody; the most carried claims come first. */
const MOST_ROWS = 40

const how = ({ giver, hedges }: Appearance): 'attributes' | 'own-voice' | 'hedges' => {
  if (hedges.length > 0) return 'hedges'
  return giver.standing === 'own-voice' ? 'own-voice' : 'attributes'
}

/** Which report carries which claim, and how: counts and words, no scores. */
export function coverageOf(story: Story, claims: readonly Claim[]): Coverage {
  const several = claims.filter(({ appearances }) => new Set(appearances.map(({ article }) => article)).size > 1)
  return {
    outlets: story.articles.map(({ article, attributions }) => ({
      article: article.id,
      outlet: article.outlet,
      attributions: attributions.length,
      anonymous: attributions.filter(({ speaker }) => speaker.anonymous).length,
    })),
    rows: several.slice(0, MOST_ROWS).map((claim) => ({
      claim: claim.id,
      cells: story.articles.map(({ article }) => {
        const carried = claim.appearances.find((one) => one.article === article.id)
        if (!carried) return { article: article.id, how: 'omits' as const, words: null, evidence: null }
        return { article: article.id, how: how(carried), words: carried.verb, evidence: carried.evidence }
      }),
    })),
  }
}
