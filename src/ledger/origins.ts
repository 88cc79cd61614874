import type { Claim, Giver, Measure, Origin, Standing } from './ledger.ts'

interface Gathered {
  readonly speakers: Set<string>
  readonly claims: Set<string>
  readonly points: Set<string>
  readonly articles: Set<string>
  standing: Standing
}

/** Every party that figures and claims go back to, with who spoke for it and the reports that carry it; the most carried first. */
export function originsOf(measures: readonly Measure[], claims: readonly Claim[]): readonly Origin[] {
  const gathered = new Map<string, Gathered>()
  const gather = (giver: Giver, article: string): Gathered | null => {
    if (giver.origin === null) return null
    const one = gathered.get(giver.origin) ?? {
      speakers: new Set(),
      claims: new Set(),
      points: new Set(),
      articles: new Set(),
      standing: giver.standing,
    }
    gathered.set(giver.origin, one)
    if (giver.standing === 'named') one.standing = 'named'
    if (giver.name !== null) one.speakers.add(giver.name)
    one.articles.add(article)
    return one
  }
  for (const claim of claims) {
    for (const { giver, article } of claim.appearances) gather(giver, article)?.claims.add(claim.id)
  }
  for (const { points } of measures) {
    for (const { giver, evidence, id } of points) gather(giver, evidence.article)?.points.add(id)
  }
  return [...gathered]
    .map(([name, one]) => ({
      name,
      speakers: [...one.speakers].sort(),
      standing: one.standing,
      claims: [...one.claims],
      points: [...one.points],
      articles: [...one.articles].sort(),
    }))
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length || b.claims.length - a.claims.length || (a.name < b.name ? -1 : 1),
    )
}
