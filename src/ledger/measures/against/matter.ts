import type { Annotations } from '../../../annotate/annotations.ts'
import { serves } from '../../../annotate/quantities/vocabulary.ts'
import type { Span } from '../../../article/article.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import type { Telling } from '../../points/givers/telling.ts'
import { childOf } from '../../sentence/clause.ts'
import { tellsBy } from '../../words/tellings.ts'

/** What a figure is said to be of, by the words around it. */
export interface Matter {
  /**
   * Whether these words stand for what was spoken of just before: "claimed 10,000", "put the toll at 40", "it was 20,000",
   * "27 had".
   */
  readonly pointsBack: boolean
  /** The noun that is counted, or of which the size is told: "people", "the bridge"; null where none is. */
  readonly noun: Token | null
  /** The verb or predicate of the clause that says so; null where the telling verb has the figure itself. */
  readonly predicate: Token | null
  /** The subject of that clause, where the figure is no part of it: "*it* rescued 31 people". */
  readonly subject: Token | null
}

/** How a figure hangs on the verb or noun that tells it. */
const TOLD: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod'])
const SUBJECT: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const OBJECT: ReadonlySet<string> = new Set(['obj'])
const COPULA: ReadonlySet<string> = new Set(['cop'])
const WITHIN: ReadonlySet<string> = new Set(['nmod'])
const AGENT = 'obl:agent'
const CASE: ReadonlySet<string> = new Set(['case'])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** The token of a figure that the rest of it hangs on: "tons" of "900 tons", "$" of "$3 billion". */
function topOf(figure: Span, { document: { tokens } }: Annotations): Token | undefined {
  return within(tokens, figure).find(({ head }) => {
    const above = tokens[head]
    return above === undefined || above.end <= figure.start || above.start >= figure.end
  })
}

/** "tons of *oil*", "nine of her *sheep*", "40 percent of its *members*". */
function wholeOf(top: Token, report: Annotations): Token | null {
  const whole = childOf(top, report, WITHIN)
  const link = whole && childOf(whole, report, CASE)
  return whole && link?.lemma === 'of' ? whole : null
}

/** "the toll", "it": a pronoun, or a noun for a number of which nothing else is said. */
function refers(noun: Token, report: Annotations): boolean {
  if (noun.upos === 'PRON' || noun.upos === 'DET') return tellsBy(noun.lemma, 'refers')
  return serves(noun.lemma.toLowerCase(), 'anaphor') && childOf(noun, report, WITHIN) === undefined
}

/** What a figure is of; null where the parse says nothing of it. */
export function matterOf(figure: Span, telling: Telling | null, report: Annotations): Matter | null {
  const { tokens } = report.document
  const top = topOf(figure, report)
  if (!top) return null
  const above = tokens[top.head]
  const counted = top.deprel === 'nummod' && above && NOMINAL.has(above.upos) ? above : null
  const noun = counted ?? wholeOf(top, report)
  const nominal = counted ?? top
  const governor = tokens[nominal.head]
  const hangs = governor === telling?.by && TOLD.has(nominal.deprel)
  if (telling && (hangs || telling.teller.deprel === AGENT)) return ofTelling(telling, nominal, noun, report)
  return ofClause(nominal, noun, telling, report)
}

/** The telling verb or noun has the figure itself: "claimed 10,000", "put the toll at 40", "estimate of 2,900". */
function ofTelling({ by }: Telling, nominal: Token, noun: Token | null, report: Annotations): Matter {
  const object = by.upos === 'VERB' ? childOf(by, report, OBJECT) : undefined
  // "placed 49": what is placed is none that somebody counted.
  const done = object === nominal && tellsBy(by.lemma, 'sizes') && !tellsBy(by.lemma, 'counts')
  if (noun !== null || object === undefined || object === nominal)
    return { pointsBack: noun === null && !done, noun, predicate: null, subject: null }
  const back = refers(object, report)
  return { pointsBack: back, noun: back ? null : object, predicate: null, subject: null }
}

/** The figure stands in a clause that is told: "12 people had died", "it is worth $12", "27 had". */
function ofClause(nominal: Token, noun: Token | null, telling: Telling | null, report: Annotations): Matter | null {
  const predicate = predicateOf(nominal, telling, report)
  const own = childOf(predicate, report, SUBJECT)
  const isOwn = own === nominal
  const bare = noun === null && isOwn && tellsBy(predicate.lemma, 'proverb')
  const subject = isOwn ? null : (own ?? null)
  const isSize = childOf(predicate, report, COPULA) !== undefined && noun === null
  const sized = isSize && subject !== null && (predicate === nominal || tellsBy(predicate.lemma, 'measures'))
  const back = bare || (sized && refers(subject, report))
  return { pointsBack: back, noun: noun ?? (sized ? subject : null), predicate, subject: sized ? null : subject }
}

/** So far above a figure its predicate stands at most. */
const FARTHEST = 4

/** The head of the clause that a figure stands in, below the verb that tells it. */
function predicateOf(nominal: Token, telling: Telling | null, report: Annotations): Token {
  const { tokens } = report.document
  const before = tokens[nominal.index - 1]
  // "worth $12 billion", whichever of the two was read as hanging on the other.
  if (before && tellsBy(before.lemma, 'measures') && childOf(before, report, COPULA)) return before
  let token = nominal
  for (let i = 0; i < FARTHEST; i++) {
    const above = tokens[token.head]
    if (above === undefined || above === telling?.by || token.upos === 'VERB' || token.deprel.startsWith('ccomp')) break
    token = above
  }
  return token
}
