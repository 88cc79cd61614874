import type { Annotations } from '../../../annotate/annotations.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { isUnsaid } from '../../claims/negation.ts'
import { isFiniteVerb } from '../../sentence/root.ts'
import { stemsIn, weightShared } from '../rejections/topic.ts'
import { isOf } from '../words/accounts.ts'
import type { Attributed } from './said.ts'

/** Stances by which a party tells how things are. */
const TELLS: ReadonlySet<string> = new Set(['assert', 'confirm', 'estimate', 'warn', 'deny', 'other'])

/**
 * Whether one party's account can be of the same thing as another's: both tell in a clause how things are, and share
 * words.
 * @param least what the shared stems weigh
 */
export function speaksAgainst(against: Attributed, held: Attributed, least: number, report: Annotations): boolean {
  const { tokens } = report.document
  const parties = [held.giver.origin, against.giver.origin]
  if (parties.includes(null) || parties[0] === parties[1] || isUnsaid(held)) return false
  if (!tellsOf(held, report) || !tellsOf(against, report) || goesOn(against, report)) return false
  const [one, other] = [held, against].map(({ evidence }) => within(tokens, evidence))
  if (![one, other].every((words) => words.some(isFiniteVerb) && !words.some(advises))) return false
  return weightShared(stemsIn(one), stemsIn(other)) >= least
}

function tellsOf({ attribution: { cue, stance } }: Attributed, { document }: Annotations): boolean {
  const words = cue.flatMap((span) => within(document.tokens, span))
  return TELLS.has(stance) && !words.some((word) => isOf(word, 'agrees') || isOf(word, 'wishes'))
}

/** "should", "need to": what had better be done is no account of how things are. */
const advises = (word: Token, i: number, words: readonly Token[]): boolean =>
  isOf(word, 'advises') && (word.xpos === 'MD' || words[i + 1]?.xpos === 'TO')

/** "but she also insists": a bare pronoun goes on with whom the report spoke of before. */
const goesOn = ({ attribution: { source } }: Attributed, { document }: Annotations): boolean =>
  source.flatMap((span) => within(document.tokens, span)).every(({ upos }) => upos === 'PRON')
