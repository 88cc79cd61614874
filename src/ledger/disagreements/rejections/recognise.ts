import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import { hull, overlap } from '../../../article/span.ts'
import type { Document, Token } from '../../../language/document.ts'
import { sentenceAround } from '../../../language/search.ts'
import { childrenBy, subtree } from '../../../language/tree.ts'
import { isList } from '../../sentence/list.ts'
import { nameOf } from './naming.ts'
import { answered } from './recognisers/answered.ts'
import { asOthersSay } from './recognisers/as-others-say.ts'
import { calledLiar } from './recognisers/called-liar.ts'
import { calledUntrue } from './recognisers/called-untrue.ts'
import { contradicted } from './recognisers/contradicted.ts'
import { denied } from './recognisers/denied.ts'
import { disowned } from './recognisers/disowned.ts'
import { errsInSaying } from './recognisers/errs-in-saying.ts'
import { falseClaim } from './recognisers/false-claim.ts'
import { falselySaid } from './recognisers/falsely-said.ts'
import { untrueAside } from './recognisers/untrue-aside.ts'
import { wavedOff } from './recognisers/waved-off.ts'
import { type Found, hangsOn, type Recogniser, type Rejection } from './rejection.ts'

/** The first that knows a word as its cue is believed. */
const RECOGNISERS: readonly Recogniser[] = [
  // What a rejection tells itself of what it rejects is surer than what it points at: these before others of the same cues.
  falselySaid,
  falseClaim,
  errsInSaying,
  untrueAside,
  // A verb of denying is the surest cue of those that only point.
  denied,
  // It says who holds what isn't so: before those that know the same word by what isn't so.
  asOthersSay,
  disowned,
  calledUntrue,
  calledLiar,
  contradicted,
  // "pushed back on the claims" says of what it is an answer: before answers of which that may stay unsaid.
  wavedOff,
  answered,
]

/** The rejections of a report, in text order. */
export const rejectionsIn = (report: Annotations): readonly Rejection[] =>
  wordsIn(report.document).flatMap((cue) => {
    for (const { rule, at } of RECOGNISERS) {
      const found = at(cue, report)
      if (found) return isInHeadline(cue, report) ? [] : rejectionAt(cue, rule, found, report)
    }
    return []
  })

const rejectionAt = (cue: Token, rule: string, found: Found, report: Annotations): Rejection => ({
  rule,
  report,
  cue,
  ofPerson: false,
  retelling: null,
  ...found,
  clause: clauseOf(cue, found, report),
})

/** The words that may be cues: in a list, each would be looked for through all of it. */
const wordsIn = ({ sentences, tokens }: Document): readonly Token[] =>
  sentences.flatMap((one) => (isList(one) ? [] : tokens.slice(one.firstToken, one.endToken)))

/** So many long words, all with a capital, are a headline that stands among the text. */
const FEWEST_IN_HEADLINE = 4

function isInHeadline(word: Token, { document }: Annotations): boolean {
  if (!/^\p{Lu}/u.test(word.form)) return false
  const long = sentenceAround(word, document).filter(({ form }) => /^\p{L}{4,}/u.test(form))
  return long.length >= FEWEST_IN_HEADLINE && long.every(({ form }) => /^\p{Lu}/u.test(form))
}

/** From who rejects to the end of what is rejected; of a relative clause, all of it and nothing else. */
function clauseOf(cue: Token, { by, what, retelling }: Found, report: Annotations): Span {
  const { document } = report
  if (retelling) return calling(cue, retelling.words, document)
  const words =
    hangsOn(cue, what, document) || isBelow(what, cue)
      ? withoutMarks(subtree(cue, document))
      : [cue, ...quotesAround(cue, document), ...subtree(what, document)]
  const spans: readonly Span[] =
    by && by.sentence === cue.sentence && !hangsOn(cue, what, document) ? [nameOf(by, report), ...words] : words
  return hull(spans)
}

/** Whether what is rejected is told in a clause of the word that rejects: "did not leak, *as Lind claims*". */
const isBelow = (what: Token, cue: Token): boolean => what.head === cue.index && what.deprel.startsWith('advcl')

/** The words that call something untrue, apart from those that tell it: "falsely claimed", "the false accusations". */
function calling(cue: Token, told: readonly Token[], { tokens }: Document): Span {
  const above = cue.head < 0 ? undefined : tokens[cue.head]
  const both = above && above.sentence === cue.sentence ? hull([cue, above]) : cue
  return told.some((word) => overlap(word, both)) ? cue : both
}

/** The quotation marks that enclose a word alone: "false" in quotes. */
const quotesAround = (word: Token, document: Document): readonly Token[] =>
  childrenBy(word, document, MARKS).filter(
    ({ index, xpos }) => Math.abs(index - word.index) === 1 && /^(?:``|'')$/u.test(xpos),
  )
const MARKS: ReadonlySet<string> = new Set(['punct'])

const withoutMarks = (words: readonly Token[]): readonly Token[] => words.filter(({ upos }) => upos !== 'PUNCT')
