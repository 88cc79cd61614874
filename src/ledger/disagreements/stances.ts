import type { Stance } from '../../annotate/attributions/attribution.ts'
import type { Appearance, Claim, Disagreement, Side } from '../ledger.ts'

/** Stances that stand against a claim. Who declines to say neither affirms nor denies, but is shown beside those who do. */
const AGAINST: ReadonlySet<Stance> = new Set(['deny'])
const FOR: ReadonlySet<Stance> = new Set(['assert', 'confirm', 'estimate'])

const sideOf = (appearances: readonly Appearance[], text: string): Side => {
  const [first] = appearances as [Appearance]
  return {
    source: first.giver.name,
    value: null,
    stance: first.stance,
    words: text,
    evidence: appearances.map(({ evidence }) => evidence),
  }
}

/** Claims that one party makes and another denies. */
export function stanceDisagreements(claims: readonly Claim[]): readonly Omit<Disagreement, 'id'>[] {
  return claims.flatMap((claim) => {
    const against = claim.appearances.filter(({ stance }) => AGAINST.has(stance))
    const held = claim.appearances.filter(({ stance }) => FOR.has(stance))
    const parties = new Set(against.map(({ giver }) => giver.origin))
    const others = held.filter(({ giver }) => !parties.has(giver.origin))
    if (against.length === 0 || others.length === 0) return []
    return [
      {
        kind: 'stance' as const,
        about: claim.text,
        measure: null,
        sides: [sideOf(others, claim.text), sideOf(against, claim.text)],
        because: `${against[0]?.giver.name ?? 'one side'} denies what ${others[0]?.giver.name ?? 'a report'} says`,
        trail: [
          { rule: 'stance.denied', because: 'one party asserts it and another denies it', evidence: claim.evidence },
        ],
      },
    ]
  })
}
