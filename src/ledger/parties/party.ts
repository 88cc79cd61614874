import type { Cast } from './cast.ts'

/** How surely a claim's appearance points at who is behind it. */
export type Standing = 'named' | 'group' | 'anonymous' | 'own-voice'

/** Who gives a figure or makes a claim, and the body that counts as its origin. */
export interface Giver {
  /** The person or body, resolved; null = the outlet itself. */
  readonly name: string | null
  /** The body spoken for; a spokeswoman's origin is her body. Equal to `name` for who speaks for nobody else. */
  readonly origin: string | null
  readonly standing: Standing
  /** The outlet or report the words came through, where the text says so. */
  readonly via: string | null
}

/** Who stands behind what: a body, its speakers, and the reports that carry them. */
export interface Origin {
  readonly name: string
  readonly speakers: readonly string[]
  readonly standing: Standing
  readonly claims: readonly string[]
  readonly points: readonly string[]
  readonly articles: readonly string[]
}

/** Somebody of the story, by the story's name, as a giver. */
export const named = (name: string, cast: Cast): Giver => ({
  name,
  origin: cast.origin(name),
  standing: 'named',
  via: null,
})

/** A report itself as a giver: nobody is named, and it goes back to the agency whose copy it carries. */
export const inOwnVoice = (article: string, cast: Cast): Giver => ({
  name: null,
  origin: cast.agency(article),
  standing: 'own-voice',
  via: null,
})
