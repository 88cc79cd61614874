import type { Annotations } from '../annotate/annotations.ts'
import type { Attribution } from '../annotate/attributions/attribution.ts'
import type { Span } from '../article/article.ts'
import { entityIndex } from '../story/entities.ts'
import type { Story, StoryEntity } from '../story/story.ts'
import type { Giver } from './ledger.ts'

/** Who is who in a story: what reconciling asks again and again. */
export interface Cast {
  /** The story's name for what an article calls by a name of its own. */
  name(article: string, local: string): string
  /** The body whose word a person's is: a spokeswoman's ministry. Who speaks for nobody else is an origin of his own. */
  origin(name: string): string
  entity(name: string): StoryEntity | null
}

/** The cast of a story, from its entities. */
export function castOf(story: Story): Cast {
  const index = entityIndex(story.articles)
  const entities = new Map(story.entities.map((entity) => [entity.name, entity]))
  const name = (article: string, local: string): string => index(article, local) ?? local
  return {
    name,
    entity: (wanted) => entities.get(wanted) ?? null,
    origin(wanted) {
      const affiliation = entities.get(wanted)?.affiliation
      // A state has many voices; a ministry, a company or an army has one.
      return affiliation && entities.get(affiliation)?.type === 'ORG' ? affiliation : wanted
    },
  }
}

const DETERMINER = /^(?:the|a|an|some|several|two|its|their|his|her) /iu
/** What follows the head of an unnamed source says more about it, and is no part of a name to call it by. */
const MODIFIER = /,| who | that | with | familiar | speaking | briefed /iu
const LONGEST_NAME = 60

/** How to call a source that has no name: "law enforcement officials". */
function wording(text: string, source: readonly Span[]): string | null {
  const first = source[0]
  if (!first) return null
  const words = text.slice(first.start, first.end).replace(/\s+/gu, ' ').replace(DETERMINER, '')
  const cut = words.search(MODIFIER)
  return (cut > 0 ? words.slice(0, cut) : words).slice(0, LONGEST_NAME).trim() || null
}

const OWN_VOICE: Giver = { name: null, origin: null, standing: 'own-voice', via: null }

/** Who stands behind an attribution. */
export function giverOf(report: Annotations, attribution: Attribution | null, cast: Cast): Giver {
  if (!attribution) return OWN_VOICE
  const { speaker, nestedIn } = attribution
  const holder = nestedIn === null ? null : (report.attributions[nestedIn]?.speaker.name ?? null)
  const via = holder === null ? null : cast.name(report.article.id, holder)
  if (speaker.name !== null) {
    const name = cast.name(report.article.id, speaker.name)
    return { name, origin: cast.origin(name), standing: 'named', via: via === name ? null : via }
  }
  const called = wording(report.article.text, attribution.source)
  // "reportedly" names nobody: the outlet passes on what it doesn't vouch for.
  if (called === null) return { ...OWN_VOICE, via }
  const behind = speaker.affiliation ? cast.name(report.article.id, speaker.affiliation) : called
  return { name: called, origin: behind, standing: speaker.anonymous ? 'anonymous' : 'group', via }
}
