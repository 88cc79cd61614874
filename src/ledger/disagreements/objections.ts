import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import { negates, negationsIn } from '../claims/negation.ts'
import type { Statement } from '../claims/statement.ts'
import { NAME } from '../claims/terms.ts'

/** How a party stands against something: it says that it isn't so, waves it away, or will not confirm it. */
export type Manner = 'deny' | 'dismiss' | 'decline'

/** A statement by which a party stands against something that somebody else says. */
export interface Objection {
  readonly statement: Statement
  readonly manner: Manner
  /** The terms that say what it is against; empty where it only points back ("denied the report"). */
  readonly topic: readonly string[]
  /** What a denial that points back says of it all the same: "allegations of *assault*". */
  readonly hints: readonly string[]
  /** What the statement turns on, as a lemma: "denied *making* shipments". */
  readonly predicate: Token | null
  /** Whether the content itself says no ("the trains did not derail"), rather than the reporting word ("denied"). */
  readonly byContent: boolean
  /** Whether it is against whatever is alleged: "denied any wrongdoing", "such groundless accusations". */
  readonly ofAllAlleged: 'wrong' | 'untrue' | null
  /** Says that nothing was found: "no connection to any group", "no evidence". */
  readonly findsNothing: boolean
}

interface Entry {
  readonly word: string
  readonly as: 'report' | 'finding' | 'dismiss' | 'commit' | 'decide' | 'wrong'
}

let retold: ReadonlyMap<string, Entry['as']> | undefined
const kindOf = (word: string): Entry['as'] | undefined => {
  retold ??= new Map(lexicon<Entry>('ledger-claims-retold').map((entry) => [entry.word, entry.as]))
  return retold.get(word)
}

/** Fewer terms than this don't say what is denied; with "report" as the head, not even so many do. */
const FEWEST = 3
const FEWEST_DENIED = 2
const MOST_POINTING = 5
/** What follows a report, claim or comment: what it is of ("reports of troops", "claims that it leaked"), or what it is called ("the report *as* gossip"). */
function furtherSaid({ report, attribution }: Statement): 'of' | 'as' | null {
  const tokens = (attribution?.content ?? []).flatMap((span) => within(report.document.tokens, span))
  const next = tokens.find(
    (token, i) => LINKS.has(token.upos) && kindOf(tokens[i - 1]?.lemma.toLowerCase() ?? '') === 'report',
  )
  return next === undefined ? null : next.form.toLowerCase() === 'as' ? 'as' : 'of'
}
const LINKS: ReadonlySet<string> = new Set(['ADP', 'SCONJ'])

/** Stances that speak to whether a thing is so: who *provided no evidence* says nothing of that. */
const ASSERTS: ReadonlySet<string> = new Set(['assert', 'confirm', 'estimate'])
/** "did not immediately confirm": silence on a press day, and no stance. */
const ROUTINE = /\bimmediately\b/iu

/** The objections among some statements: those of a party that can be told from others. */
export const objectionsIn = (statements: readonly Statement[]): readonly Objection[] =>
  statements.flatMap((statement) => objection(statement) ?? [])

function objection(statement: Statement): Objection | null {
  if (statement.attribution === null || statement.giver.origin === null) return null
  const byCue = mannerOf(statement)
  const predicate = predicateOf(statement)
  const untrue = predicate !== null && callsUntrue(statement)
  const denies = ASSERTS.has(statement.attribution.stance) && refutes(statement, predicate)
  if (byCue === null && !denies && !untrue) return null
  if (isDecision(statement, predicate)) return null
  const topic = statement.terms.filter((term) => kindOf(term) === undefined)
  const further = furtherSaid(statement)
  const ofReport = predicate !== null && kindOf(predicate.lemma.toLowerCase()) === 'report' && predicate.upos === 'NOUN'
  const few = topic.length < (further === 'of' ? FEWEST : MOST_POINTING)
  // "disputes a report released on Monday, where a source said …": what is disputed is the report, however much is told of it.
  const pointsBack = speaksOfReports(statement) && (few || untrue || (byCue !== null && ofReport && further !== 'of'))
  const ofWrong = statement.terms.some((term) => kindOf(term) === 'wrong') && topic.length < MOST_POINTING
  return {
    statement,
    manner: byCue ?? 'deny',
    topic: topic.length < (byCue === null ? FEWEST : FEWEST_DENIED) || pointsBack || ofWrong ? [] : topic,
    hints: untrue || further === 'as' ? [] : topic.filter((term) => !term.startsWith(NAME)),
    predicate,
    byContent: byCue === null,
    ofAllAlleged: untrue ? 'untrue' : ofWrong ? 'wrong' : null,
    findsNothing: findsNothing(statement),
  }
}

/** "such groundless accusations", "the report is false": what others say, called untrue. */
function callsUntrue({ attribution, report }: Statement): boolean {
  const { tokens } = report.document
  const said = (attribution?.content ?? []).flatMap((span) => within(tokens, span))
  const below = (head: number, holds: (one: Token) => boolean): boolean =>
    said.some((one) => one.head === head && holds(one))
  const isReport = ({ upos, lemma }: Token): boolean => upos === 'NOUN' && kindOf(lemma.toLowerCase()) === 'report'
  return said.some((token) => {
    if (token.upos !== 'ADJ' || !negates(token)) return false
    const head = tokens[token.head]
    // "false statements" may be anybody's: "such", "these" and "the" point back.
    const pointed = token.deprel === 'amod' && below(token.head, ({ form }) => POINTING.test(form))
    if (pointed && head && isReport(head)) return true
    return below(token.index, (one) => one.deprel === 'nsubj' && isReport(one))
  })
}
const POINTING = /^(?:the|this|that|these|those|such)$/iu

function mannerOf(statement: Statement): Manner | null {
  const { attribution, report } = statement
  if (attribution === null) return null
  const cue = attribution.cue.map(({ start, end }) => report.article.text.slice(start, end)).join(' ')
  const tokens = attribution.cue.flatMap((span) => within(report.document.tokens, span))
  if (attribution.stance === 'deny') return 'deny'
  if (tokens.some(({ lemma }) => kindOf(lemma.toLowerCase()) === 'dismiss')) return 'dismiss'
  const commits = tokens.some(({ lemma }) => kindOf(lemma.toLowerCase()) === 'commit')
  const declines = commits || wholeOf(statement).some(({ lemma }) => kindOf(lemma.toLowerCase()) === 'commit')
  return attribution.stance === 'decline' && declines && !ROUTINE.test(cue) ? 'decline' : null
}

/** What a refusal leaves open, without the verb that it would take: "troops were there" of "confirm that troops were there"; null for none. */
export function whatIsLeftOpen({ attribution, report }: Statement): string | null {
  const [content] = attribution?.stance === 'decline' ? attribution.content : []
  if (!content) return null
  const tokens = within(report.document.tokens, content)
  const past = tokens.findIndex(({ upos, lemma }) => !JOINTS.has(upos) && kindOf(lemma.toLowerCase()) !== 'commit')
  const start = tokens[past]?.start
  return start === undefined || past === 0 ? null : report.article.text.slice(start, content.end).replace(/\s+/gu, ' ')
}
/** What stands before and between the verbs of a refusal: "*to* confirm *or* deny *that*". */
const JOINTS: ReadonlySet<string> = new Set(['PART', 'CCONJ', 'SCONJ', 'ADP', 'ADV', 'PUNCT'])

/** A statement from its first word to its last, cue and content: "refused to confirm that …". */
function wholeOf({ attribution, report }: Statement): readonly Token[] {
  const spans = [...(attribution?.cue ?? []), ...(attribution?.content ?? [])]
  const start = Math.min(...spans.map((span) => span.start))
  return within(report.document.tokens, { start, end: Math.max(...spans.map((span) => span.end)) })
}

/** The token of a content that the rest of it hangs on; null where it is more than one sentence, which turns on no one thing. */
export function predicateOf({ attribution, report, evidence }: Statement): Token | null {
  const tokens = (attribution?.content ?? [evidence]).flatMap((span) => within(report.document.tokens, span))
  const [first] = tokens
  if (!first || tokens.some(({ sentence }) => sentence !== first.sentence)) return null
  const inside = new Set(tokens.map(({ index }) => index))
  return tokens.find(({ head, upos }) => !inside.has(head) && upos !== 'PUNCT' && upos !== 'SCONJ') ?? null
}

/** "dismissed the lawsuit", "mocked the firing", "our comments don’t speak for all": none of these says that something isn't so. */
function isDecision({ attribution, report }: Statement, predicate: Token | null): boolean {
  if (predicate === null) return false
  const { tokens } = report.document
  const cue = (attribution?.cue ?? []).flatMap((span) => within(tokens, span))
  const kind = kindOf(predicate.lemma.toLowerCase())
  const decides = cue.some(({ lemma }) => ['decide', 'dismiss'].includes(kindOf(lemma.toLowerCase()) ?? ''))
  if (decides && kind !== 'report' && kind !== 'finding') return predicate.upos === 'NOUN' || predicate.upos === 'PROPN'
  const content = (attribution?.content ?? []).flatMap((span) => within(tokens, span))
  return content.some(
    ({ deprel, upos, head }) =>
      deprel === 'nmod:poss' && upos === 'PRON' && kindOf(tokens[head]?.lemma.toLowerCase() ?? '') === 'report',
  )
}

/** "no evidence", "found no link": a search that came to nothing. */
function findsNothing(statement: Statement): boolean {
  const { tokens } = statement.report.document
  return negationsIn(statement).some((negation) => {
    const head = tokens[negation.head]
    const above = head ? tokens[head.head] : undefined
    return [negation, head, above].some((token) => token && kindOf(token.lemma.toLowerCase()) === 'finding')
  })
}

/** Whether what a content says no to is what it turns on: "found no evidence", and not "those who did not flee say". */
function refutes(statement: Statement, predicate: Token | null): boolean {
  if (predicate === null || isSupposed(predicate, statement)) return false
  const { tokens } = statement.report.document
  const negations = negationsIn(statement).filter((token, at) => !goesOn(token, at))
  // Said twice, a no takes itself back.
  return (
    negations.length % 2 === 1 &&
    negations.some((negation) => {
      let at: Token | undefined = negation
      for (let steps = 0; at && steps <= DEEPEST; ) {
        // "no connection" says so wherever the sentence hangs it.
        if (at.index === predicate.index || kindOf(at.lemma.toLowerCase()) === 'finding') return true
        // "investigated and found no evidence" turns on both.
        if (at.deprel !== 'conj') steps++
        at = at.head < 0 || tokens[at.head]?.sentence !== predicate.sentence ? undefined : tokens[at.head]
      }
      return false
    })
  )
}

/** "nor" goes on with a negation and adds none: "did not work with or for them, *nor* with others". */
const goesOn = ({ form }: Token, at: number): boolean => at > 0 && form.toLowerCase() === 'nor'

/** "would not have gone", "should not be": what isn't so in some other case. */
const isSupposed = (predicate: Token, { report }: Statement): boolean =>
  within(report.document.tokens, report.document.sentences[predicate.sentence]).some(
    ({ head, xpos, form }) => head === predicate.index && xpos === 'MD' && !FACTUAL.test(form),
  )

/** "won't", "cannot". */
const FACTUAL = /^(?:will|wo|can|ca|’ll|'ll)/iu

/** Steps from a negation up to what it negates: "no", "evidence", "found". */
const DEEPEST = 2

/** Whether a statement speaks of reports and claims rather than of things: "media accounts do not accord with the facts". */
export const speaksOfReports = ({ terms }: Statement): boolean => terms.some((term) => kindOf(term) === 'report')
