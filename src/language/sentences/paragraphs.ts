import type { Form } from '../tokens/tokenise.ts'

/** Fewest tokens of a line that is taken for a part of a sentence rather than a title or an entry of a list. */
const shortest = 4

/**
 * Whether the sentence that began at token `first` goes on after the paragraph that ends before token `end`: it
 * has no stop, and the next paragraph goes on in lower case.
 */
export function goesOn(tokens: readonly Form[], first: number, end: number): boolean {
  if (end - first < shortest) return false
  return /[\p{L}\p{Nd},]$/u.test(tokens[end - 1].form.slice(-1)) && /^\p{Ll}+$/u.test(tokens[end].form)
}
