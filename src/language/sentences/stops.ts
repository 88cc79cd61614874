import { abbreviationKind } from '../tokens/abbreviations.ts'
import type { Form } from '../tokens/tokenise.ts'
import type { SentenceSpan } from './sentences.ts'

/**
 * Tokens and sentences with the stop of an abbreviation that ends its sentence as a token of its own: "etc." there is
 * "etc" and ".", as in UD English EWT. Letters with inner stops ("U.S.", "p.m.") keep theirs.
 */
export function partFinalStops(
  tokens: readonly Form[],
  sentences: readonly SentenceSpan[],
): { readonly tokens: readonly Form[]; readonly sentences: readonly SentenceSpan[] } {
  const finals = sentences.flatMap((sentence) => {
    const last = lastWord(tokens, sentence)
    return endsInOwnStop(tokens[last].form) ? [last] : []
  })
  if (finals.length === 0) return { tokens, sentences }
  const parted: Form[] = []
  let from = 0
  for (const final of finals) {
    for (; from < final; from++) parted.push(tokens[from])
    const { start, end, form } = tokens[from++]
    parted.push({ start, end: end - 1, form: form.slice(0, -1) }, { start: end - 1, end, form: '.' })
  }
  for (; from < tokens.length; from++) parted.push(tokens[from])
  let passed = 0
  const shifted = sentences.map((sentence) => {
    const firstToken = sentence.firstToken + passed
    while (passed < finals.length && finals[passed] < sentence.endToken) passed++
    return { ...sentence, firstToken, endToken: sentence.endToken + passed }
  })
  return { tokens: parted, sentences: shifted }
}

/** Place of the last token of a sentence that isn't a closing mark or bracket. */
function lastWord(tokens: readonly Form[], { firstToken, endToken }: SentenceSpan): number {
  let last = endToken - 1
  while (last > firstToken && /^[)\]"”’'»]$/.test(tokens[last].form)) last--
  return last
}

function endsInOwnStop(form: string): boolean {
  if (form.length < 2 || !form.endsWith('.') || form.indexOf('.') < form.length - 1) return false
  return abbreviationKind(form) !== undefined || /^\p{Lu}\.$/u.test(form)
}
