import type { Disagreement, Side, StoryLedger } from '../../../ledger/ledger.ts'
import { quotedWords } from '../../../report/wording/words.ts'
import { type Movement, type MovementKind, placeKey } from '../movement.ts'
import { matched } from './matching.ts'

const evidenceOf = ({ sides }: Disagreement) => sides.flatMap(({ evidence }) => evidence)

const sideWords = ({ source, words }: Side): string => `${source ?? 'a report in its own voice'}: ${quotedWords(words)}`

function movement(kind: MovementKind, about: string, was: string | null, side: Side, because: string): Movement {
  return {
    kind,
    key: `${kind} ${placeKey(side.evidence[0]?.article ?? '', side.words)}`,
    about,
    was,
    is: sideWords(side),
    why: because,
    speakers: side.source === null ? [] : [side.source],
    change: null,
    beyondBounds: false,
    within: null,
    evidence: side.evidence,
  }
}

/** The first who denies what others say. */
export function denials(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const stances = after.disagreements.filter(({ kind }) => kind === 'stance')
  const old = matched(before.disagreements, stances, evidenceOf)
  const denying = ({ sides }: Disagreement): Side | undefined => sides.find(({ stance }) => stance === 'deny')
  return stances.flatMap((one, i) => {
    const side = denying(one)
    const earlier = old[i]
    if (!side || (earlier && denying(earlier))) return []
    const others = one.sides.filter(({ stance }) => stance !== 'deny').map(sideWords)
    return [movement('first-denial', one.about, others.join('; ') || null, side, one.because)]
  })
}

/** The first who confirms a claim that stood without it. */
export function confirmations(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const old = matched(before.claims, after.claims, ({ evidence }) => evidence)
  return after.claims.flatMap((claim, i): readonly Movement[] => {
    const earlier = old[i]
    const confirming = claim.appearances.find(({ stance }) => stance === 'confirm')
    if (!earlier || !confirming || earlier.appearances.some(({ stance }) => stance === 'confirm')) return []
    const side: Side = {
      source: confirming.giver.name,
      value: null,
      stance: 'confirm',
      words: claim.text,
      evidence: [confirming.evidence],
    }
    const said = earlier.origins.length > 0 ? `said by ${earlier.origins.join(' and ')}` : 'stated by reports alone'
    return [movement('first-confirmation', claim.text, said, side, 'nobody had confirmed it')]
  })
}

/** Sources that have come to disagree; a first denial is told as that. */
export function disagreements(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const old = matched(before.disagreements, after.disagreements, evidenceOf)
  return after.disagreements.flatMap((one, i): readonly Movement[] => {
    if (old[i] || one.sides.some(({ stance }) => stance === 'deny')) return []
    return [
      {
        kind: 'disagreement',
        key: `disagreement ${one.sides
          .map(({ evidence, words }) => placeKey(evidence[0]?.article ?? '', words))
          .sort()
          .join(' | ')}`,
        about: one.about,
        was: null,
        is: one.sides.map(sideWords).join(' against '),
        why: one.because,
        speakers: one.sides.flatMap(({ source }) => source ?? []),
        change: null,
        beyondBounds: false,
        within: null,
        evidence: evidenceOf(one),
      },
    ]
  })
}
