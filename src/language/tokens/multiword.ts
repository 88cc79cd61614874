import { alternatives } from '../../lexicon.ts'
import { shortForms } from './short-forms.ts'
import type { Form } from './tokenise.ts'

const clitic = new RegExp(`^(?:['’\`\ufffd]${alternatives(shortForms('clitic'))}|n['’\ufffd]?t)$`, 'i')
const possessive = /^['’]$/

/**
 * Whether token `i` is one orthographic word with the one before ("do" and "n't", "gon" and "na", "boys" and "'"), as
 * CoNLL-U writes on lines of ranges (https://universaldependencies.org/format.html#words-tokens-and-empty-nodes).
 * `isPossessive` tells a possessive mark from a quotation mark.
 */
export function joinsWord(tokens: readonly Form[], i: number, isPossessive: (i: number) => boolean): boolean {
  const before = tokens[i - 1]
  if (before === undefined || before.end !== tokens[i].start) return false
  const { form } = tokens[i]
  if (clitic.test(form)) return /[\p{L}\p{Nd}.&)]$/u.test(before.form)
  if (possessive.test(form)) return /\p{L}$/u.test(before.form) && isPossessive(i)
  // Letters part from letters only within a fused word: "can" and "not".
  return /\p{L}$/u.test(before.form) && /^\p{L}/u.test(form)
}
