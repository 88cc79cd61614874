import type { Document } from '../../../language/document.ts'
import { initials } from '../initials.ts'
import type { NameSpan } from '../spans.ts'
import { coverage, hasCapital, inOrder, type Settling } from './settling.ts'

const SHORT = /^\p{Lu}{2,8}$/u
/** Words without a capital between those that give the letters: "of the". */
const MOST_SMALL_WORDS = 4

/** "Institute for Fiscal Research (IFR)": words before a bracket are one name where their initials are the letters inside it. */
export const longForms: Settling = (document, names) => {
  const { tokens } = document
  const added: NameSpan[] = []
  for (const t of bracketed(document)) {
    if (!SHORT.test(tokens[t].form)) continue
    const long = longFormOf(document, t)
    if (long) added.push(long, { firstToken: t, endToken: t + 1, kind: 'ORG', rule: 'long-form' })
  }
  if (!added.length) return names
  const covered = coverage(document, added)
  const apart = names.filter(({ firstToken, endToken }) => !covered.subarray(firstToken, endToken).includes(1))
  return inOrder([...apart, ...added])
}

/** The tokens that stand alone in brackets. */
function bracketed({ tokens }: Document): number[] {
  const found: number[] = []
  for (let t = 1; t < tokens.length - 1; t++)
    if (tokens[t - 1].form === '(' && tokens[t + 1].form === ')') found.push(t)
  return found
}

/** The words before the bracket around token `t` that begin with its letters. */
function longFormOf({ tokens, sentences }: Document, t: number): NameSpan | null {
  const { form, sentence } = tokens[t]
  const endToken = t - 1
  const floor = Math.max(sentences[sentence].firstToken, endToken - form.length - MOST_SMALL_WORDS)
  for (let first = endToken - form.length; first >= floor; first--) {
    if (first < 0 || !hasCapital(tokens[first].form)) continue
    if (initials(tokens.slice(first, endToken).map((token) => token.form)) !== form) continue
    return { firstToken: first, endToken, kind: 'ORG', rule: 'long-form' }
  }
  return null
}
