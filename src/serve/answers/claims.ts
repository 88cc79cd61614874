import type { Appearance, Claim } from '../../ledger/ledger.ts'
import type { AppearanceAnswer, ClaimAnswer, ClaimInFull } from '../api/claims.ts'
import { cardOf, giverOf, quotedOf, stepsOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_APPEARANCES = 20

/** A claim with how the reports carry it. */
export function claimAnswer(story: OpenStory, claim: Claim, most = MOST_APPEARANCES): ClaimAnswer {
  const { id, text, speaker, stance, origins, appearances } = claim
  return {
    id,
    text,
    speaker,
    stance,
    origins,
    appearances: appearances.slice(0, most).map((one) => appearanceAnswer(story, one)),
    appearancesTotal: appearances.length,
    outlets: new Set(appearances.map(({ article, outlet }) => outlet ?? article)).size,
  }
}

/** A claim with every report that carries it, and its trail. */
export function claimInFull(story: OpenStory, claim: Claim): ClaimInFull {
  return { ...claimAnswer(story, claim, Number.POSITIVE_INFINITY), trail: stepsOf(story, claim.trail) }
}

function appearanceAnswer(
  story: OpenStory,
  { giver, stance, verb, hedges, quoted, evidence }: Appearance,
): AppearanceAnswer {
  return { giver: giverOf(giver), stance, verb, hedges, quoted, evidence: quotedOf(story, evidence) }
}

/** What a list of claims is narrowed by. */
export interface SoughtClaims {
  readonly speaker?: string | undefined
  readonly body?: string | undefined
  readonly stance?: string | undefined
  readonly standing?: string | undefined
  readonly outlet?: string | undefined
  readonly reports?: number | undefined
  readonly quoted?: boolean | undefined
}

/** Names by which a story knows somebody: the name asked for stands for all of them. */
function namesOf({ ledger }: OpenStory, name: string): ReadonlySet<string> {
  const sought = name.toLowerCase()
  const names = ledger.entities.find((one) => one.names.some((other) => other.toLowerCase() === sought))
  return new Set([sought, ...(names ? [names.name, ...names.names].map((one) => one.toLowerCase()) : [])])
}

/** Whether a claim is carried in such a way by at least one report. */
export function claimFilter(story: OpenStory, sought: SoughtClaims): (claim: Claim) => boolean {
  const speakers = sought.speaker === undefined ? null : namesOf(story, sought.speaker)
  const bodies = sought.body === undefined ? null : namesOf(story, sought.body)
  const holds = ({ giver, stance, quoted, article }: Appearance): boolean =>
    (speakers === null || speakers.has((giver.name ?? '').toLowerCase())) &&
    (bodies === null || bodies.has((giver.origin ?? '').toLowerCase())) &&
    (sought.stance === undefined || stance === sought.stance) &&
    (sought.standing === undefined || giver.standing === sought.standing) &&
    (sought.quoted === undefined || quoted === sought.quoted) &&
    (sought.outlet === undefined || cardOf(story, article).outlet === sought.outlet)
  const fewest = sought.reports ?? 1
  return ({ appearances }) =>
    appearances.some(holds) && (fewest < 2 || new Set(appearances.map(({ article }) => article)).size >= fewest)
}
