import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import type { Document, Token } from '../../../language/document.ts'
import type { Retelling } from './retelling.ts'

/** Words of a report by which somebody says that what another says, or might say, isn't so. */
export interface Rejection {
  readonly rule: string
  readonly report: Annotations
  /** The word that rejects: "denied", "false", "lied". */
  readonly cue: Token
  /** Who rejects, by the head of its words; null where the clause names nobody, and who is quoted for it rejects. */
  readonly by: Token | null
  /** What is rejected, by the head of its words: "meddling", "allegations", "it". */
  readonly what: Token
  /** The clause, from who rejects to what is rejected. */
  readonly clause: Span
  /** Whether a person is called a liar, so that what is rejected is what that person says. */
  readonly ofPerson: boolean
  /** What its own words tell of what it rejects; null where they only name it or point back. */
  readonly retelling: Retelling | null
}

/** What a recogniser finds at one word: what is left out is of no person, and retells nothing. */
export type Found = Pick<Rejection, 'by' | 'what'> & Partial<Pick<Rejection, 'ofPerson' | 'retelling'>>

/** Looks at a word as the cue of a rejection. */
export interface Recogniser {
  readonly rule: string
  readonly at: (word: Token, report: Annotations) => Found | null
}

/** Whether a rejection is a relative clause of what it rejects: "allegations *which he denied*". */
export function hangsOn(cue: Token, what: Token, { tokens }: Document): boolean {
  if (!cue.deprel.startsWith('acl')) return false
  let above = tokens[cue.head]
  while (above && above !== what && above.upos === 'PROPN') above = tokens[above.head]
  return above === what
}
