import type { Span } from '../article.ts'

/** A box of links on a person opens with the full name, its last word run into the first headline: "John LindCouncil votes". */
const RUN_TOGETHER = /(?<![\p{L}\d])\p{Lu}[\p{L}\d'’-]{2,60}/gu
/** Where a last name may end in it: "McHolm10", "LindCouncil". */
const SEAM = /\p{Ll}(?=[\p{Lu}\d])/gu
/** It ends with a link to more, within so many characters. */
const CLOSES = ' MORE'
const LONGEST = 700
/** So many words of the full name stand between the name that the report gives and the last name again. */
const FORENAMES = 5
const LOOK_BACK = 120

/**
 * Boxes of links on a person that stand in the middle of a sentence, as some sites print them behind a name: "Mayor Lind
 * *John Paul LindCouncil votes on fleet Divers return MORE* said …". In text order, apart; linear in the text.
 */
export function insetsOf(text: string): readonly Span[] {
  if (!text.includes(CLOSES)) return []
  const found: Span[] = []
  let free = 0
  for (const { index, 0: word } of text.matchAll(RUN_TOGETHER)) {
    if (index < free) continue
    const lastNames = [...word.matchAll(SEAM)].map((seam) => word.slice(0, seam.index + 1))
    const start = lastNames.map((name) => nameBefore(text, index, name)).find((one) => one !== null)
    if (start === undefined || start < free) continue
    const past = text.slice(index, index + LONGEST).search(CLOSING)
    if (past < 0) continue
    free = index + past + CLOSES.length
    found.push({ start, end: free })
  }
  return found
}
const CLOSING = / MORE(?![\p{L}\d])/u

/** Where a full name begins, if the last name stands right before it as well; null where it doesn't. */
function nameBefore(text: string, at: number, lastName: string): number | null {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at)
  const words = [...before.matchAll(/\S+/gu)].slice(-FORENAMES - 1)
  const named = words.findLastIndex(([word]) => word === lastName)
  const [first, ...others] = words.slice(named + 1)
  const isName = ([word]: readonly string[]): boolean => /^\p{Lu}/u.test(word ?? '')
  if (named < 0 || !first || ![first, ...others].every(isName) || !/\s$/u.test(before)) return null
  return at - before.length + first.index
}
