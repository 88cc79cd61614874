import type { Appearance, Claim, Standing } from '../../ledger/ledger.ts'
import { giverWords } from '../../report/wording/words.ts'
import type { VoiceAnswer } from '../api/voices.ts'
import { quotedOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

interface Saying {
  readonly claim: Claim
  readonly appearance: Appearance
}

/** A body with those who speak for it and what each says, before words are looked up. */
export interface GatheredVoice {
  readonly body: string | null
  readonly standing: Standing
  readonly people: readonly { readonly name: string | null; readonly sayings: readonly Saying[] }[]
  readonly claims: number
  readonly reports: number
}

const surest: readonly Standing[] = ['named', 'group', 'anonymous', 'own-voice']

/** Who says what, by body and person; those heard most first, the outlets' own voice last. */
export function gatherVoices({ ledger }: OpenStory): readonly GatheredVoice[] {
  const sayings = ledger.claims.flatMap((claim) => claim.appearances.map((appearance) => ({ claim, appearance })))
  const bodies = Map.groupBy(sayings, ({ appearance: { giver } }) =>
    giver.standing === 'own-voice' ? null : (giver.origin ?? giver.name ?? giverWords(giver)),
  )
  return [...bodies]
    .map(([body, said]) => ({
      body,
      standing: surest.find((one) => said.some(({ appearance }) => appearance.giver.standing === one)) ?? 'own-voice',
      people: [...Map.groupBy(said, ({ appearance }) => appearance.giver.name)]
        .map(([name, of]) => ({ name: body === null ? null : name, sayings: onceAClaim(of) }))
        .sort((a, b) => b.sayings.length - a.sayings.length || ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
      claims: new Set(said.map(({ claim }) => claim.id)).size,
      reports: new Set(said.map(({ appearance }) => appearance.article)).size,
    }))
    .sort(
      (a, b) =>
        Number(a.body === null) - Number(b.body === null) ||
        b.claims - a.claims ||
        ((a.body ?? '') < (b.body ?? '') ? -1 : 1),
    )
}

/** The first appearance of each claim. */
function onceAClaim(sayings: readonly Saying[]): readonly Saying[] {
  return [...new Map([...sayings].reverse().map((one) => [one.claim.id, one])).values()].reverse()
}

/** @param each statements told of each person or body */
export function voiceAnswer(story: OpenStory, voice: GatheredVoice, each: number): VoiceAnswer {
  const { body, standing, claims, reports, people } = voice
  return {
    body,
    standing,
    claims,
    reports,
    people: people.map(({ name, sayings }) => ({
      name,
      roles: rolesOf(story, name),
      claims: sayings.length,
      said: sayings.slice(0, each).map(({ claim, appearance }) => ({
        claim: claim.id,
        text: claim.text,
        stance: appearance.stance,
        verb: appearance.verb,
        quoted: appearance.quoted,
        reports: new Set(claim.appearances.map(({ article }) => article)).size,
        evidence: quotedOf(story, appearance.evidence),
      })),
    })),
  }
}

function rolesOf({ ledger }: OpenStory, name: string | null): readonly string[] {
  return ledger.entities.find((one) => one.name === name)?.roles ?? []
}
