import type { Queries } from '../../database.ts'
import { coreferent, holding } from './names.ts'
import { stem } from './stem.ts'

const SHORTEST = 4
const MOST = 20

/** Other spellings of a word that stories know as a part of the same name: "zelenskyy" for "zelensky". Stemmed. */
export async function spellings(queries: Queries, analysis: string, word: string): Promise<readonly string[]> {
  if (word.length < SHORTEST) return []
  const own = await holding(queries, word)
  if (own.length === 0) return []
  const others = (await coreferent(queries, analysis, own)).flatMap((name) => name.split(' '))
  return [...new Set(others.filter((other) => isSpelling(word, other)).map(stem))].sort().slice(0, MOST)
}

/** Two edits apart at most, the first letter the same: names that mean a body otherwise ("Washington") are no spelling. */
function isSpelling(word: string, other: string): boolean {
  if (other === word || other[0] !== word[0] || Math.abs(other.length - word.length) > 2) return false
  return distance(word.slice(0, 64), other.slice(0, 64)) <= 2
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}
