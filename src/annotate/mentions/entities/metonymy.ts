import type { Document } from '../../../language/document.ts'
import { placing } from '../lists/listed.ts'
import type { NameSpan } from '../spans.ts'

/** Whether a name stands after a preposition of place, with at most an article or adjective between. */
export function standsInPlace({ tokens, sentences }: Document, { firstToken, endToken }: NameSpan): boolean {
  if (tokens[endToken]?.xpos === 'POS') return false
  const floor = sentences[tokens[firstToken].sentence].firstToken
  for (let t = firstToken - 1; t >= Math.max(floor, firstToken - 3); t--) {
    if (placing().has(tokens[t].form.toLowerCase())) return true
    if (tokens[t].upos !== 'DET' && tokens[t].upos !== 'ADJ') return false
  }
  return false
}

/** Whether a capital means its state: not after a preposition of place, not at the head of a dateline, not before another place. */
export function standsForState(document: Document, span: NameSpan): boolean {
  const { tokens, sentences } = document
  if (standsInPlace(document, span)) return false
  const next = tokens[span.endToken]
  const sentence = sentences[tokens[span.firstToken].sentence]
  if (next && next.sentence === sentence.index && /^[,(—–]$/.test(next.form) && span.firstToken === sentence.firstToken)
    return false
  const { deprel } = tokens[span.endToken - 1]
  return !/^(?:compound|flat)/.test(deprel)
}
