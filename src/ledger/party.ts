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
