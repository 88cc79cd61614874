import { cueWord } from '../../annotate/attributions/reading/cue-words.ts'
import type { Span } from '../../article/article.ts'
import type { Document, Quote, Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import type { Distanced } from '../ledger.ts'
import { isFiniteVerb } from '../sentence/root.ts'
import type { Statement } from './statement.ts'

/** More words than these are a quotation, whoever is quoted. */
const MOST_WORDS = 4
/** A sentence of fewer words beside the quotation marks is a heading or a quotation by itself. */
const FEWEST_BESIDE = 5
/** So many words before the marks tell whether a name or a wording is introduced: "called it a", "the word". */
const LOOK_BACK = 4

const MODIFYING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

let naming: ReadonlySet<string> | undefined

/** Whether a word says that a name or a wording follows: "called", "as". */
const introduces = ({ lemma, form }: Token): boolean => {
  naming ??= new Set(lexicon<{ readonly lemma: string }>('ledger-claims-naming').map((entry) => entry.lemma))
  return naming.has(lemma.toLowerCase()) || form.toLowerCase() === 'as'
}

const isWord = ({ form }: Token): boolean => /[\p{L}\p{N}]/u.test(form)

/**
 * The words that a report sets between quotation marks where it quotes nobody: the "referendum". Only a few words
 * within a noun phrase, in the report's own voice or in what it calls a source. Names and titles have capitals, and
 * what is introduced as a name or as somebody's wording is no such word.
 */
export function distancedIn(statement: Statement): readonly Distanced[] {
  const { article, document } = statement.report
  return ownSpans(statement)
    .flatMap((span) => within(document.quotes, span))
    .filter((quote) => keepsDistance(quote, document))
    .map(({ start, end }) => ({
      words: article.text
        .slice(start + 1, end - 1)
        .replace(/[.,;:!?]$/u, '')
        .replace(/\s+/gu, ' '),
      evidence: { article: article.id, start, end },
    }))
}

/** Where the report speaks itself. A cue that nobody says anything by, "held" a "vote", leaves the content to the report. */
function ownSpans({ report, attribution, evidence }: Statement): readonly Span[] {
  if (!attribution) return [evidence]
  const says = attribution.cue.some((span) => within(report.document.tokens, span).some((token) => cueWord(token)))
  return says ? attribution.source : [...attribution.source, evidence]
}

/** Whether marks enclose a few words of a phrase that nobody is quoted with, and that are no name. */
function keepsDistance(quote: Quote, { tokens, sentences }: Document): boolean {
  const inside = within(tokens, quote)
  const words = inside.filter(isWord)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!quote.closed || !first || !last || words.length === 0 || words.length > MOST_WORDS) return false
  if (words[0]?.upos === 'ADP' || words.some((word) => /\p{Lu}/u.test(word.form) || isFiniteVerb(word))) return false
  const sentence = sentences[first.sentence]
  if (!sentence || last.sentence !== first.sentence) return false
  const around = tokens.slice(sentence.firstToken, sentence.endToken)
  if (around.filter(isWord).length - words.length < FEWEST_BESIDE) return false
  const before = tokens.slice(Math.max(sentence.firstToken, first.index - LOOK_BACK), first.index)
  const root = words.find(({ head }) => head < first.index || head > last.index)
  const head = root && tokens[root.head]
  if (!root || before.some(introduces) || (head && introduces(head))) return false
  return (
    isNominal(root) &&
    isWithinPhrase(before.at(-1), last.index + 1 < sentence.endToken ? tokens[last.index + 1] : undefined)
  )
}

const isNominal = ({ upos, deprel }: Token): boolean => NOMINAL.has(upos) || deprel === 'amod' || deprel === 'compound'

/** Between words of one phrase: "a … vote", "the region’s …", "a leaked …"; a nickname stands between two names. */
function isWithinPhrase(before: Token | undefined, after: Token | undefined): boolean {
  const followed = after !== undefined && NOMINAL.has(after.upos)
  if (before?.upos === 'PROPN' && after?.upos === 'PROPN') return false
  const led =
    before !== undefined &&
    (MODIFYING.has(before.upos) || /^[’']s?$/u.test(before.form) || before.deprel.startsWith('nmod:poss'))
  return led || followed
}
