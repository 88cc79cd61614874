import type { Span } from '../../article/article.ts'
import type { Document, Token } from '../../language/document.ts'
import { firstEndingAfter } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import type { Tense } from './reading.ts'

/** What a word of lexicons/times-outlook.json looks ahead by; see there. */
type Outlook = 'governing' | 'pending' | 'future' | 'possible'

const looking = (by: Outlook): ReadonlySet<string> =>
  new Set(
    lexicon<{ readonly lemma: string; readonly by?: Outlook }>('times-outlook').flatMap((entry) =>
      (entry.by ?? 'governing') === by ? [entry.lemma] : [],
    ),
  )
const outlook = looking('governing')
const pending = looking('pending')
const future = looking('future')
const possible = looking('possible')

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'ADP', 'DET', 'ADV'])

/** How far up from an expression, and how far from a verb, its clause is looked for. */
const reach = { steps: 12, tokens: 60 }

/** The token that holds an offset, or the first after it; null past the end. */
export const tokenAt = ({ tokens }: Document, offset: number): Token | null =>
  tokens[firstEndingAfter(tokens, offset)] ?? null

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
  const hasAny = (auxiliaries: ReadonlySet<string>): boolean => [...lemmas].some((lemma) => auxiliaries.has(lemma))
  const governor = document.tokens[verb.head]
  if (hasAny(future)) return 'future'
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
  if (hasAny(possible)) return 'future'
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
