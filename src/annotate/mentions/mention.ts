import type { Span } from '../../article/article.ts'

/** After OntoNotes: GPE is a state or city with a government, LOC any other place, FAC a building, NORP a nationality or party. */
export type MentionType = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'EVENT' | 'PRODUCT' | 'NORP'

/** A name in the text: no title, no pronoun, no common noun. */
export interface Mention extends Span {
  readonly text: string
  readonly type: MentionType
  /** The name it stands for: "North Korea" for "DPRK" and for "Pyongyang" where that means the state. */
  readonly entity: string
  /** True where a place or building stands for a government or office ("the Kremlin said"). */
  readonly metonym: boolean
  /** Title or role beside the name: "Deputy Pentagon Press Secretary". */
  readonly role: Span | null
  readonly rule: string
}

/** One person, body or place of an article, under all the names the article gives it. */
export interface Entity {
  /** The fullest name, which is `Mention.entity` of each of its mentions. */
  readonly name: string
  readonly type: MentionType
  readonly names: readonly string[]
  /** Roles as worded, in text order: "spokeswoman", "president of Ukraine". */
  readonly roles: readonly string[]
  /** The body or state that the person speaks for, as an entity name: "Pentagon" for Sabrina Singh. */
  readonly affiliation: string | null
  /** Indices into the article's mentions. */
  readonly mentions: readonly number[]
}

/** A pronoun, shortened name or role ("she", "the minister", "the ministry") with the entity it stands for here. */
export interface Reference extends Span {
  readonly text: string
  readonly entity: string
  readonly rule: string
}

/** What `mentions` finds in one article. */
export interface Names {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly references: readonly Reference[]
}
