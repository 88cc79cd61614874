import { hull, overlap } from '../../../../article/span.ts'
import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { negates } from '../../../claims/negation.ts'
import { accuses, isAnothers } from '../../holding.ts'
import { isOf, tellOfAlleged } from '../../words/rejecting.ts'
import type { Finder } from '../finder.ts'
import { isHeld } from '../unit.ts'

/** Fewer characters say nothing that could be denied. */
const SHORTEST = 20

/** What stands beside a denial in its sentence, where the denial only points there or denies all that is alleged. */
export const beside: Finder = (...all) => standingBefore(...all) ?? accusedBehind(...all)

/** "He denied any wrongdoing, but *divers accuse him of theft*": what another is said to accuse somebody of behind it. */
const accusedBehind: Finder = ({ rejection: { cue, clause }, topic, rejecter }, { report, sentences }) => {
  // Who is accused of what he did not do is accused all the same.
  const accusation = sentences[cue.sentence]?.said.find(
    (one) => one.evidence.start >= clause.end && accuses(one) && isAnothers(one, rejecter),
  )
  if (!accusation || topic.size > 0) return null
  const because = 'it is what another accuses somebody of in the sentence of the denial'
  return { report, span: accusation.evidence, statement: accusation, rule: 'rejected.beside', because }
}

/**
 * "Lind is accused of theft, though *he denies any wrongdoing*", "is seen as a spy, although *he disputes this*": what
 * stands before it in its sentence.
 */
const standingBefore: Finder = ({ rejection, topic, rejecter, party }, { report, sentences }) => {
  const { cue, clause, what } = rejection
  const sentence = sentences[cue.sentence]
  if (!sentence || topic.size > 0) return null
  const end = startOf(cue, clause.start, report.document)
  const before = upToJoint(sentence.words.filter((word) => word.end <= end))
  const alleged = tellOfAlleged(before) && !before.some(negates)
  const [first, last] = [before[0], before.at(-1)]
  if (!first || !last || last.end - first.start < SHORTEST) return null
  if (!alleged && !(isOf(what, 'points-back') && before.some(({ upos }) => upos === 'VERB'))) return null
  const theirs = sentence.attributions.some(
    ({ speaker, content }) =>
      party.has(speaker.name ?? '') && content.some((span) => overlap(span, hull([first, last]))),
  )
  const statement = sentence.said.findLast(({ evidence }) => evidence.end <= end) ?? null
  const held = statement && isHeld(statement, rejecter) ? statement : null
  if (!held && theirs) return null
  const span = held && held.evidence.end - held.evidence.start >= SHORTEST ? held.evidence : hull([first, last])
  return {
    report,
    span,
    statement: held,
    rule: 'rejected.beside',
    because: 'it stands before the denial in its sentence',
  }
}

/** Clauses that are set beside what stands before them: "when studies *show* that it isn’t so". */
const BESIDE: ReadonlySet<string> = new Set(['advcl', 'conj', 'parataxis'])

/** Where a rejection begins with the words that say whose it is; its sentence's start where all before it does. */
function startOf(cue: Token, start: number, document: Document): number {
  const above = document.tokens[cue.head]
  if (cue.deprel !== 'ccomp' || !above || above.index > cue.index) return start
  if (document.tokens.slice(above.index + 1, cue.index + 1).find(({ upos }) => !JOINING.has(upos))?.start !== start)
    return start
  return BESIDE.has(above.deprel) ? hull([above, ...childrenBy(above, document, OPENING)]).start : 0
}
const OPENING: ReadonlySet<string> = new Set(['nsubj', 'mark'])

/** Words without the joints that lead on to the next clause: "…, though". */
const upToJoint = (words: readonly Token[]): readonly Token[] =>
  words.slice(0, words.findLastIndex(({ upos }) => !JOINING.has(upos)) + 1)
const JOINING: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ', 'CCONJ'])
