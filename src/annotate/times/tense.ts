import type { Span } from '../../article/article.ts'
import type { Document, Token } from '../../language/document.ts'
import { lexicon } from '../../lexicon.ts'
import type { Tense } from './reading.ts'

const words = lexicon<{ readonly lemma: string; readonly before?: true }>('times-outlook')
/** Verbs and nouns of lexicons/times-outlook.json that place what depends on them in the future. */
const outlook = new Set(words.flatMap(({ lemma, before }) => (before ? [] : lemma)))
/** Words of it that place there what follows them. */
const pending = new Set(words.flatMap(({ lemma, before }) => (before ? lemma : [])))

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'ADP', 'DET', 'ADV'])

/** How far up from an expression, and how far from a verb, its clause is looked for. */
const reach = { steps: 12, tokens: 60 }

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

/** The nearest head upwards that is a verb or adjective; null where the clause has none. */
function clauseHead(document: Document, token: Token): Token | null {
  let current: Token | undefined = token
  for (let step = 0; current && nominal.has(current.upos) && step < reach.steps; step++)
    current = document.tokens[current.head]
  return current && !nominal.has(current.upos) ? current : null
}

/** Lemmas of the auxiliaries and markers of a verb. */
function verbGroup(document: Document, verb: Token): readonly Token[] {
  return document.tokens
    .slice(Math.max(0, verb.index - reach.tokens), verb.index + 8)
    .filter(
      (one) =>
        one.head === verb.index && (one.deprel.startsWith('aux') || one.deprel === 'cop' || one.deprel === 'mark'),
    )
}

function tenseOf(document: Document, verb: Token, depth = 0): Tense {
  const group = verbGroup(document, verb)
  const lemmas = new Set(group.map((one) => one.lemma.toLowerCase()))
  const governor = document.tokens[verb.head]
  if (lemmas.has('will') || lemmas.has('shall') || lemmas.has('would')) return 'future'
  if (lemmas.has('have')) return 'past'
  if (lemmas.has('to')) {
    if (!governor || depth > 3) return 'unknown'
    const past = verbGroup(document, governor).some((one) => one.lemma === 'have')
    return !past && (outlook.has(governor.lemma) || nominal.has(governor.upos))
      ? 'future'
      : tenseOf(document, governor, depth + 1)
  }
  if (outlook.has(verb.lemma) && verb.upos === 'VERB') return 'future'
  if (group.some((one) => one.xpos === 'VBD')) return 'past'
  if (['may', 'can', 'must', 'should'].some((modal) => lemmas.has(modal))) return 'future'
  if (verb.xpos === 'VBD' || verb.xpos === 'VBN') return 'past'
  if (verb.xpos === 'VBG')
    return lemmas.has('be')
      ? 'future'
      : governor && depth < 3 && governor.upos === 'VERB'
        ? tenseOf(document, governor, depth + 1)
        : 'unknown'
  return 'unknown'
}

/**
 * The tense of the clause around an expression, from the verb group in the parse. "was to leave on Friday", "plans to", "scheduled for" look ahead
 * from the past too.
 */
export function tenseAt(document: Document, { start, end }: Span): Tense {
  const first = tokenAt(document, start)
  const token = tokenAt(document, end - 1)
  if (!first || !token) return 'unknown'
  // "Wednesday's ruling", "the October attack": no matter when the verb of the clause is.
  if (token.deprel === 'nmod:poss' || token.deprel === 'compound') return 'past'
  const before = document.tokens[first.index - 1]
  if (before && pending.has(before.lemma)) return 'future'
  if (before?.lemma === 'since') return 'past'
  // "said Friday that he would": the verb that the day touches is its own, whatever the parse says.
  const head = before?.upos === 'VERB' ? before : clauseHead(document, token)
  return head ? tenseOf(document, head) : 'unknown'
}
