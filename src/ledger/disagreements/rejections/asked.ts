import { overlap } from '../../../article/span.ts'
import type { Token } from '../../../language/document.ts'
import { childrenBy, subtree } from '../../../language/tree.ts'
import type { Giver } from '../../ledger.ts'
import type { Cast } from '../../parties/cast.ts'
import { isSaid } from '../words/rejecting.ts'
import { holderOf, type Rejecter } from './rejecter.ts'
import { hangsOn, type Rejection } from './rejection.ts'
import { entitiesIn, type Stems, stemOf, stemsIn } from './topic.ts'

/** A rejection with what the search for what it rejects asks of it; all names are its report's. */
export interface Asked {
  readonly rejection: Rejection
  readonly rejecter: Giver
  readonly party: ReadonlySet<string>
  /** The party, and those whom the words for the rejecter name: "a spokesman for *Lind*". */
  readonly circle: ReadonlySet<string>
  /** What the words for what is rejected are about. */
  readonly topic: Stems
  /** Whose what is rejected is: "*Ford’s* allegation". */
  readonly owners: ReadonlySet<string>
  /** Who says what is rejected, as far as the rejection itself says so. */
  readonly holder: Giver | null
}

/** "*Ford’s* claim", "the *Courier* report", "findings *of the agency*". */
const OWNING: ReadonlySet<string> = new Set(['nmod:poss', 'compound', 'nmod'])

/** What the search asks of a rejection, by the words for who rejects and for what is rejected. */
export function askedOf(rejection: Rejection, { giver, words }: Rejecter, cast: Cast): Asked {
  const { report, what, ofPerson } = rejection
  const { id } = report.article
  const local = report.entities.filter(({ name }) => [giver.name, giver.origin].includes(cast.name(id, name)))
  const party = new Set([giver.name, giver.origin, ...local.map(({ name }) => name)].filter((name) => name !== null))
  const circle = new Set([...party, ...words.flatMap((span) => [...entitiesIn(report, span)])])
  const owning = ofPerson ? [what] : isSaid(what) ? childrenBy(what, report.document, OWNING) : []
  const owners = owning.flatMap((word) => [...entitiesIn(report, word)]).filter((name) => !party.has(name))
  return {
    rejection,
    rejecter: giver,
    party,
    circle,
    topic: topicOf(rejection),
    owners: new Set(owners),
    holder: holderOf(rejection, cast),
  }
}

/** What a rejection says of what it rejects: of "the claims *made* that the *tanker leaked*" all but how they came about. */
function topicOf(rejection: Rejection): Stems {
  const words = wordsFor(rejection).filter((word) => !isMaking(word, rejection))
  const stems = stemsIn(words)
  const [[stem, weight] = ['', 0]] = stems
  // "that it had been warned": one common verb is about nothing yet.
  return stems.size === 1 && weight < TELLING && stem === verbOf(words) ? new Map() : stems
}
/** A verb of such weight tells by itself what is denied: "meddling". */
const TELLING = 4

const verbOf = (words: readonly Token[]): string | undefined =>
  words.flatMap((word) => (word.upos === 'VERB' ? (stemOf(word) ?? []) : []))[0]

const isMaking = ({ index, head, deprel, upos }: Token, { what }: Rejection): boolean =>
  isSaid(what) && (index === what.index || (head === what.index && deprel === 'acl' && upos === 'VERB'))

/** The words for what is rejected, within the clause. */
export function wordsFor({ what, clause, report, cue, retelling }: Rejection): readonly Token[] {
  if (retelling) return retelling.words
  const words = subtree(what, report.document)
  return hangsOn(cue, what, report.document) ? words : words.filter((word) => overlap(word, clause))
}
