import type { Annotations } from '../../../annotate/annotations.ts'
import { isDocument } from '../../../annotate/attributions/speakers/documents.ts'
import { wordedSpan } from '../../../annotate/quantities/worded.ts'
import { holds } from '../../../article/span.ts'
import type { Token } from '../../../language/document.ts'
import { childOf, governors, withinClause } from '../../sentence/clause.ts'
import { nameBefore, namedBy, subjectOf, understoodSubjectOf } from '../../sentence/subject.ts'
import { bears } from '../../words/bearings.ts'
import { makerOf } from './instrument.ts'
import { namedGiver } from './party.ts'
import type { Found, Sought } from './sought.ts'

const OBJECT: ReadonlySet<string> = new Set(['obj'])
const LINKS: ReadonlySet<string> = new Set(['case', 'mark'])
const OBLIQUES: ReadonlySet<string> = new Set(['obl', 'advcl'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj'])

/** "increased its estimate to 145 million", "gave a figure of 40". */
const revises = (verb: Token, report: Annotations): boolean =>
  bears(verb.lemma, 'revise') && bears(childOf(verb, report, OBJECT)?.lemma ?? '', 'estimate')

/**
 * Who gives a figure by telling it: the named subject of the verb that governs it ("Kirby put the number at 3,000"). Where
 * an attribution holds the figure, what is told must be inside what is attributed, and by somebody else than its source.
 */
export function byTelling(sought: Sought): Found | null {
  const { report, held } = sought
  const verb = actOf(
    sought,
    (token) => (bears(token.lemma, 'tell') && !isAhead(token, report)) || revises(token, report),
  )
  if (!verb) return null
  if (held) {
    const subject = subjectOf(verb, report)
    const inside = held.content.some((span) => holds(span, verb))
    const own = subject && held.source.some((span) => holds(span, subject))
    if (!inside || own) return null
  }
  return actor(verb, subjectOf(verb, report), sought)
}

/** Who gives a figure by making it so ("The council imposed a quota of 500 barrels"). */
export function byDoing(sought: Sought): Found | null {
  const verb = actOf(
    sought,
    ({ lemma }) => bears(lemma, 'do') || (sought.quantity.unit !== null && bears(lemma, 'give')),
  )
  return verb ? actor(verb, understoodSubjectOf(verb, sought.report), sought) : null
}

/** The verb that a figure is governed by, where it is one of some and says what was done, not what might be. */
function actOf({ quantity, report }: Sought, isAct: (token: Token) => boolean): Token | undefined {
  // "its estimate of those whose data was taken, to 145 million": a goal belongs to what was revised, however it is parsed.
  const { start } = wordedSpan(quantity)
  const isGoal = GOAL.test(report.article.text.slice(Math.max(0, start - LONGEST_LINK), start))
  const chain = isGoal ? governors(quantity.start, report) : withinClause(quantity.start, report)
  const at = chain.findIndex((token) => token.upos === 'VERB' && isAct(token) && !isOpen(token, report))
  const [below, verb] = [chain[at - 1], chain[at]]
  if (!verb || !below) return verb
  // "Three firms predicted": those who are counted give no count of themselves.
  if (SUBJECTS.has(below.deprel)) return undefined
  // "published 400 documents": what comes out says figures, and is none that somebody says.
  if (OBJECT.has(below.deprel) && isDocument(below.lemma)) return undefined
  return isFronted(below, verb, report) ? undefined : verb
}

/** "After the loss of 300 jobs, the firm confirmed …": what a sentence starts from isn't what it tells. */
export const isFronted = (below: Token, verb: Token, report: Annotations): boolean =>
  OBLIQUES.has(below.deprel) && below.index < verb.index && childOf(below, report, LINKS) !== undefined

/** "to", "at", right before a figure and its modifier. */
const GOAL = /\b(?:to|at) $/u
const LONGEST_LINK = 4

const AUXILIARIES: ReadonlySet<string> = new Set(['aux', 'mark'])

/** "might impose", "to impose": nobody has done it. */
export function isOpen(verb: Token, report: Annotations): boolean {
  const auxiliary = childOf(verb, report, AUXILIARIES)
  return auxiliary?.xpos === 'TO' || (auxiliary?.xpos === 'MD' && auxiliary.lemma.toLowerCase() !== 'will')
}

/** "will find $2 billion in the bank": what is to come is told by nobody yet. */
export const isAhead = (verb: Token, report: Annotations): boolean => childOf(verb, report, AUXILIARIES)?.xpos === 'MD'

/** The subject of an act, by the name that it is or carries, as the giver. */
function actor(verb: Token, subject: Token | undefined, sought: Sought): Found | null {
  const { report } = sought
  const name = subject ? (makerOf(subject, report) ?? namedBy(subject, report)) : nameBefore(verb, report)?.entity
  return name ? { giver: namedGiver(name, sought), because: `the figure is what ${name} ${verb.form}` } : null
}
