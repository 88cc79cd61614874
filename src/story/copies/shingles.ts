import { mix } from '../grouping/hash.ts'
import type { Word } from '../words.ts'

/** Words in a shingle: eight in a row hardly ever agree by chance. */
export const SHINGLE = 8

const codes = (word: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** The hash of the eight words that begin at each word: `length - 7` of them, in text order. */
export function shingles(words: readonly Word[]): Uint32Array {
  const each = words.map((word) => codes(word.form))
  const found = new Uint32Array(Math.max(0, each.length - SHINGLE + 1))
  for (let i = 0; i < found.length; i++) {
    let h = 0
    for (let j = i; j < i + SHINGLE; j++) h = Math.imul(h, 31) + each[j]
    found[i] = mix(h)
  }
  return found
}
