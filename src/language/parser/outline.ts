/** Which tags the outline of a sentence counts. */
export const OTHER = 0
export const COMMA = 1
export const FINITE_VERB = 2

/** The kind of a joint tag ("VBD|VERB"). */
export function kindOf(tag: string): number {
  if (tag.startsWith(',')) return COMMA
  return /^(?:VBD|VBP|VBZ|MD)\|/.test(tag) ? FINITE_VERB : OTHER
}

/** What lies between any two words of a sentence, and the next finite verb: commas and verbs mark where clauses part. */
export interface Outline {
  /** Commas, finite verbs before word `i`; one longer than the sentence. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  /** First finite verb at or after word `i`; the length of the sentence where there is none. */
  readonly nextVerb: Int32Array
}

export function outlineOf(kinds: Int8Array, tags: Int32Array): Outline {
  const n = tags.length
  const commas = new Int32Array(n + 1)
  const verbs = new Int32Array(n + 1)
  const nextVerb = new Int32Array(n + 1).fill(n)
  for (let i = 0; i < n; i++) {
    commas[i + 1] = commas[i] + (kinds[tags[i]] === COMMA ? 1 : 0)
    verbs[i + 1] = verbs[i] + (kinds[tags[i]] === FINITE_VERB ? 1 : 0)
  }
  for (let i = n - 1; i >= 0; i--) nextVerb[i] = kinds[tags[i]] === FINITE_VERB ? i : nextVerb[i + 1]
  return { commas, verbs, nextVerb }
}
