import type { Reading } from './figure.ts'

/** Wordings of several words with what they stand for, found by their first or last word. */
export interface Wordings<T> {
  /** The longest wording that begins at a piece, with the place after it. */
  after(reading: Reading, piece: number): { readonly entry: T; readonly from: number; readonly to: number } | null
  /** The longest wording that ends just before a piece. */
  before(reading: Reading, piece: number): { readonly entry: T; readonly from: number; readonly to: number } | null
}

const partsOf = (wording: string): readonly string[] => wording.match(/[\p{L}\p{M}\d]+|[^\s]/gu) ?? []

/** Wordings as piece sequences; a hyphen in the text counts as the space between two words. */
export function wordings<T>(entries: Iterable<readonly [string, T]>, exact = false): Wordings<T> {
  const byFirst = new Map<string, { parts: readonly string[]; entry: T }[]>()
  const byLast = new Map<string, { parts: readonly string[]; entry: T }[]>()
  for (const [wording, entry] of entries) {
    const parts = partsOf(wording)
    const item = { parts, entry }
    const [first, last] = [parts[0], parts[parts.length - 1]]
    byFirst.set(first, [...(byFirst.get(first) ?? []), item])
    byLast.set(last, [...(byLast.get(last) ?? []), item])
  }
  for (const index of [byFirst, byLast])
    for (const items of index.values()) items.sort((a, b) => b.parts.length - a.parts.length)
  const textAt = (reading: Reading, i: number) => (exact ? reading.pieces[i]?.text : reading.pieces[i]?.lower)
  const isHyphen = (reading: Reading, i: number, part: string) => part !== '-' && textAt(reading, i) === '-'
  return {
    after(reading, piece) {
      for (const { parts, entry } of byFirst.get(textAt(reading, piece) ?? '') ?? []) {
        let i = piece
        let n = 0
        while (n < parts.length) {
          if (n > 0 && isHyphen(reading, i, parts[n])) i++
          if (textAt(reading, i) !== parts[n]) break
          i++
          n++
        }
        if (n === parts.length) return { entry, from: piece, to: i }
      }
      return null
    },
    before(reading, piece) {
      for (const { parts, entry } of byLast.get(textAt(reading, piece - 1) ?? '') ?? []) {
        let i = piece - 1
        let n = parts.length - 1
        while (n >= 0) {
          if (n < parts.length - 1 && isHyphen(reading, i, parts[n])) i--
          if (textAt(reading, i) !== parts[n]) break
          i--
          n--
        }
        if (n < 0) return { entry, from: i + 1, to: piece }
      }
      return null
    },
  }
}
