import type { Story } from '../story/story.ts'
import type { Appearance, Claim, Coverage } from './ledger.ts'

/** A matrix longer than this is read by nobody; the most carried claims come first. */
const MOST_ROWS = 40

type Cell = Coverage['rows'][number]['cells'][number]

/** A hedge counts before the name that it stands beside. */
const how = ({ giver, hedges }: Appearance): Cell['how'] => {
  if (hedges.length > 0) return 'hedges'
  return giver.standing === 'own-voice' ? 'own-voice' : 'attributes'
}

/** Where a report carries a claim more than once, the place that says whose it is counts. */
function carriedBy({ appearances }: Claim): ReadonlyMap<string, Appearance> {
  const carried = new Map<string, Appearance>()
  for (const one of appearances) {
    const known = carried.get(one.article)
    if (!known || (known.giver.standing === 'own-voice' && one.giver.standing !== 'own-voice')) {
      carried.set(one.article, one)
    }
  }
  return carried
}

function cell(article: string, carried: Appearance | undefined): Cell {
  if (!carried) return { article, how: 'omits', words: null, distanced: [], evidence: null }
  const words = carried.hedges.length > 0 ? carried.hedges.join(', ') : carried.verb
  return { article, how: how(carried), words, distanced: carried.distanced, evidence: carried.evidence }
}

/** Which report carries which claim, and how: counts and words, no scores. */
export function coverageOf(story: Story, claims: readonly Claim[]): Coverage {
  const several = claims
    .map((claim) => ({ claim, carried: carriedBy(claim) }))
    .filter(({ carried }) => carried.size > 1)
  return {
    outlets: story.articles.map(({ article, attributions }) => ({
      article: article.id,
      outlet: article.outlet,
      attributions: attributions.length,
      anonymous: attributions.filter(({ speaker }) => speaker.anonymous).length,
    })),
    rows: several.slice(0, MOST_ROWS).map(({ claim, carried }) => ({
      claim: claim.id,
      cells: story.articles.map(({ article }) => cell(article.id, carried.get(article.id))),
    })),
  }
}
