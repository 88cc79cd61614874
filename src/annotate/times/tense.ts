import type { Document, Token } from '../../language/document.ts'
import type { Tense } from './reading.ts'

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM', 'X', 'ADP', 'DET', 'ADV'])

/** The token that holds an offset, or the first after it; null past the end. */
export function tokenAt(document: Document, offset: number): Token | null {
  const { tokens } = document
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return tokens[low] ?? null
}

/** The verb of the clause that holds a token: the nearest head upwards that is a verb, or a predicate with a copula or subject. */
function clauseHead(document: Document, token: Token): Token | null {
  let current: Token | null = token
  for (let step = 0; current && step < 12; step++) {
    if (!nominal.has(current.upos)) return current
    const parent: Token | null = document.tokens[current.head] ?? null
    if (!parent) return current
    current = parent
  }
  return null
}

/** Words that govern an infinitive of what is to come. */
const ahead =
  /^(?:plan|expect|schedule|intend|hope|want|promise|due|set|will|shall|going|prepare|likely|agree|aim|vow|pledge|propose|decide|slate)$/

/**
 * The tense of the clause around an offset, from the verb group of the parse: will and shall, "to" with a verb of planning, and the
 * present of a scheduled event speak of the future; past forms of the past.
 */
export function tenseAt(document: Document, offset: number): Tense {
  const token = tokenAt(document, offset)
  if (!token) return 'unknown'
  const head = clauseHead(document, token)
  if (!head) return 'unknown'
  const sentence = document.sentences[head.sentence]
  const group: Token[] = []
  for (
    let index = sentence?.firstToken ?? 0;
    index < (sentence?.endToken ?? 0) && index < (sentence?.firstToken ?? 0) + 400;
    index++
  ) {
    const other = document.tokens[index] as Token
    if (
      other.head === head.index &&
      (other.deprel.startsWith('aux') || other.deprel === 'cop' || other.deprel === 'mark')
    )
      group.push(other)
  }
  const forms = new Set(group.map((one) => one.lemma.toLowerCase()))
  const governor = document.tokens[head.head] ?? null
  if (forms.has('will') || forms.has('shall') || forms.has("'ll")) return 'future'
  if (forms.has('to') && head.xpos === 'VB') {
    if (forms.has('have')) return 'past'
    return governor && (ahead.test(governor.lemma) || governor.xpos === 'NN' || governor.lemma === 'be')
      ? 'future'
      : governor
        ? verbTense(governor, true)
        : 'future'
  }
  if (forms.has('have') || group.some((one) => one.xpos === 'VBD')) return 'past'
  if (group.some((one) => /^(?:can|could|may|might|should|would|must)$/.test(one.lemma)))
    return forms.has('would') || forms.has('could') ? 'unknown' : 'future'
  return verbTense(head, false)
}

function verbTense(verb: Token, governing: boolean): Tense {
  if (verb.xpos === 'VBD') return 'past'
  if (verb.xpos === 'VBN') return 'past'
  if ((verb.xpos === 'VBZ' || verb.xpos === 'VBP') && !governing) return 'unknown'
  return 'unknown'
}
