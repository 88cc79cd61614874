/** How much the attention to an entity shrinks from one sentence to the next. */
const FADING = 0.5
/** Entities below this are out of mind. */
const FORGOTTEN = 0.04
/** How much of the lesser of two mentions is added to the greater: who was spoken of at length is no more present than who just acted. */
const REPEATED = 0.25

/** An entity in mind. */
export interface Present<Key> {
  readonly entity: Key
  /** Where it was last named. */
  readonly mention: number
  /** Whether no other that fits is in mind. */
  readonly alone: boolean
}

/** Whom a text has in mind at one point, the most present first: after Lappin and Leass 1994, much simplified. */
export interface Attention<Key> {
  /** Adds to the attention that an entity has; `mention` is where it was last named. */
  readonly raise: (entity: Key, by: number, mention: number) => void
  /** Goes on to another sentence. */
  readonly fade: (sentences: number) => void
  /** The entity most in mind of those that fit, with its last mention. */
  readonly most: (fits: (entity: Key) => boolean) => Present<Key> | null
}

/** Attention to nothing yet. */
export function attention<Key>(): Attention<Key> {
  const present = new Map<Key, { value: number; mention: number }>()
  return {
    raise(entity, by, mention) {
      const before = present.get(entity)?.value ?? 0
      const value = Math.max(before, by) + REPEATED * Math.min(before, by)
      present.delete(entity)
      present.set(entity, { value, mention })
    },
    fade(sentences) {
      const factor = FADING ** sentences
      for (const [entity, state] of present) {
        state.value *= factor
        if (state.value < FORGOTTEN) present.delete(entity)
      }
    },
    most(fits) {
      let found: { readonly entity: Key; readonly mention: number } | null = null as {
        readonly entity: Key
        readonly mention: number
      } | null
      let value = 0
      let fitting = 0
      for (const [entity, state] of present) {
        if (!fits(entity)) continue
        fitting++
        if (state.value < value) continue
        value = state.value
        found = { entity, mention: state.mention }
      }
      return found && { entity: found.entity, mention: found.mention, alone: fitting === 1 }
    },
  }
}
