import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Span } from '../../../article/article.ts'
import { holds } from '../../../article/span.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { inOwnVoice } from '../../parties/party.ts'
import { asideOf, governors } from '../../sentence/clause.ts'
import { bears } from '../../words/bearings.ts'
import { isUsedAs } from '../../words/function-words.ts'
import type { Found, Sought } from './sought.ts'

/**
 * What an attribution holds and its source doesn't say: a fact that somebody "was horrified by", or an aside in indirect
 * speech ("the gunman, who killed 59, …"), which is the report's own (Potts, The Logic of Conventional Implicatures, 2005).
 */
export function background(sought: Sought): Found | null {
  const { quantity, report, held, cast } = sought
  if (!held || held.quotation === 'direct' || within(report.document.quotes, quantity).length > 0) return null
  const chain = governors(quantity.start, report)
  const feels = reacts(held, report) || isOfWhatMoves(chain) || leavesOpen(held, report)
  const aside = chain.some((token) => {
    // "a range, which Lind said would be 600 kilometres": the clause is what is said, and by whom.
    if (held.cue.some((span) => holds(span, token))) return false
    const pronoun = token.deprel === RELATIVE_CLAUSE ? asideOf(token, report) : undefined
    if (!pronoun || pronoun.start >= quantity.start || endsIn(held, quantity, report)) return false
    // "a range which *Lind said* would be 600 km": the aside itself is told by somebody.
    if (held.cue.some(({ start, end }) => pronoun.start < start && end <= quantity.start)) return false
    return held.content.some(({ start, end }) => start <= pronoun.start && pronoun.start < end)
  })
  if (!feels && !aside) return null
  return {
    giver: inOwnVoice(report.article.id, cast),
    because: feels ? 'a fact that the source takes for granted or leaves open' : 'an aside of the report',
  }
}

/** "the population, which stood at 40 million in May, according to the census": who is named right behind a clause says what it says. */
function endsIn({ cue: [cue] }: Attribution, { end }: Span, { document: { tokens } }: Annotations): boolean {
  if (!cue || cue.start < end || !within(tokens, cue).some(({ lemma }) => isUsedAs('according', lemma.toLowerCase())))
    return false
  return within(tokens, { start: end, end: cue.start }).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
}

const RELATIVE_CLAUSE = 'acl:relcl'

/** "praised the rescue of two": the cue takes for granted what its content names; "lamented that two had left" says so. */
function reacts({ cue, content: [first] }: Attribution, { document: { tokens } }: Annotations): boolean {
  const opens = first ? within(tokens, first)[0] : undefined
  const says = opens?.upos === 'SCONJ'
  return cue.some((span) =>
    within(tokens, span).some(({ lemma }) => bears(lemma, 'know') || (!says && bears(lemma, 'feel'))),
  )
}

/** "declined to name the 58", "have yet to confirm the names of the 58": who leaves a thing open gives no figure in it. */
const leavesOpen = ({ stance, cue: [cue] }: Attribution, { article }: Annotations): boolean =>
  stance === 'decline' ||
  (cue !== undefined && YET.test(article.text.slice(Math.max(0, cue.start - YET_WITHIN), cue.end + YET_WITHIN)))
const YET = /\byet to \p{L}/u
const YET_WITHIN = 12

/** "was horrified by an attack that left 50 dead": told in a clause about what moves somebody. */
function isOfWhatMoves(chain: readonly Token[]): boolean {
  const clause = chain.findIndex(({ deprel }) => deprel === RELATIVE_CLAUSE)
  return clause >= 0 && chain.slice(clause + 1).some(({ lemma }) => bears(lemma, 'feel'))
}
