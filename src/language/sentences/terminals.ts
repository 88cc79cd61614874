import type { Quote } from '../document.ts'
import { isQuoteMark } from '../quotes/marks.ts'
import type { Form } from '../tokens/tokenise.ts'

const OPENS = 1
const CLOSES = 2

/** For each offset of the text, whether a quotation opens there and whether one has closed there. */
export type QuoteSides = Uint8Array

/** The sides of the quotations of a text of so many UTF-16 units. */
export function quoteSides(length: number, quotes: readonly Quote[]): QuoteSides {
  const sides = new Uint8Array(length + 1)
  for (const { start, end, closed } of quotes) {
    sides[start] |= OPENS
    if (closed) sides[end] |= CLOSES
  }
  return sides
}

const STOP = 0x2e
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const ELLIPSIS = 0x2026
const face = /^(?:[:;=]['’]?-?[()DPp/|\\]|[:;]-?\]|\^_\^|<3)$/
const figure = /^\d{1,3}$/

/**
 * The last token that belongs to the end of a sentence at token `i`: further stops, closing marks and brackets, reference
 * numbers and faces. -1 where token `i` can't end one.
 */
export function terminalEnd(tokens: readonly Form[], i: number, end: number, sides: QuoteSides): number {
  const { form } = tokens[i]
  const mark = form.charCodeAt(form.length - 1)
  if (mark !== STOP && mark !== QUESTION && mark !== EXCLAMATION && mark !== ELLIPSIS) return -1
  let last = i
  while (last + 1 < end) {
    const next = tokens[last + 1]
    if (/^[.?!…]+$/.test(next.form) || face.test(next.form)) last++
    else if (closes(next, tokens[last].end, sides)) last++
    else if (isReference(tokens, last + 1, end)) last += 3
    else break
  }
  return last
}

function closes(token: Form, before: number, sides: QuoteSides): boolean {
  if (token.form === ')' || token.form === ']' || token.form === '}') return true
  if (!isQuoteMark(token.form)) return false
  return (sides[token.end] & CLOSES) !== 0 || (token.start === before && (sides[token.start] & OPENS) === 0)
}

/** A reference number in brackets, "[12]", as encyclopedias set it after the stop. */
function isReference(tokens: readonly Form[], i: number, end: number): boolean {
  return i + 2 < end && tokens[i].form === '[' && figure.test(tokens[i + 1].form) && tokens[i + 2].form === ']'
}
