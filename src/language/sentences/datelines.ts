import { alternatives } from '../../lexicon.ts'
import { shortForms } from '../tokens/short-forms.ts'
import type { Form } from '../tokens/tokenise.ts'

/** The longest dateline, in tokens: "RIO DE JANEIRO, Brazil, Oct. 3, 2017 (Agence France-Presse) —". */
const longest = 20
const dash = /^(?:—|–|-|--)$/
const part = new RegExp(`^[\\p{Lu}\\d]|^[,()./-]$|^${alternatives(shortForms('in-place'))}$`, 'u')

/**
 * Where the dateline ends that opens the tokens `from` to `end` of a paragraph, its dash included; `from` where
 * none does. UD English EWT makes it a sentence of its own ("WASHINGTON (CNN) --").
 */
export function datelineEnd(tokens: readonly Form[], from: number, end: number): number {
  const place = /^\p{Lu}[\p{Lu}.'’]{2,}$/u.test(tokens[from].form)
  let agency = false
  const limit = Math.min(end - 1, from + longest)
  for (let i = from; i < limit; i++) {
    const { form } = tokens[i]
    if (i > from && dash.test(form) && tokens[i].start > tokens[i - 1].end && tokens[i].end < tokens[i + 1].start) {
      return (place || agency) && /^(?:\p{Lu}\p{Ll}|[AI]$|\p{Lu}\.|[“"‘'])/u.test(tokens[i + 1].form) ? i + 1 : from
    }
    if (form === ')') agency = i - from < 8
    if (!part.test(form)) return from
  }
  return from
}
