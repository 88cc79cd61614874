import type { Token } from '../../../language/document.ts'
import { childrenOf } from '../../../language/tree.ts'
import { negationsIn } from '../../claims/negation.ts'
import type { Statement } from '../../claims/statement.ts'
import { isUsedAs } from '../../words/function-words.ts'
import { isOf } from '../words/objecting.ts'

/** Steps from a negation up to what it negates: "no", "evidence", "found". */
const DEEPEST = 2

/** Whether what a content says no to is what it turns on: "found no evidence", and not "those who did not flee say". */
export function refutes(statement: Statement, predicate: Token): boolean {
  if (isSupposed(predicate, statement)) return false
  const { tokens } = statement.report.document
  const negations = negationsIn(statement).filter((token, at) => !goesOn(token, at))
  // Said twice, a no takes itself back.
  return negations.length % 2 === 1 && negations.some((negation) => reaches(negation, predicate, tokens))
}

/** Whether a negation hangs, by few steps, on what a statement turns on. */
function reaches(negation: Token, predicate: Token, tokens: readonly Token[]): boolean {
  let at: Token | undefined = negation
  for (let steps = 0; at && steps <= DEEPEST; ) {
    // "no connection" says so wherever the sentence hangs it.
    if (at.index === predicate.index || isOf(at, 'finding')) return true
    // “ran because he hasn’t delivered”: a reason that says no leaves what it is for.
    if (at.deprel === 'advcl') return false
    // "investigated and found no evidence" turns on both.
    if (at.deprel !== 'conj') steps++
    at = at.head < 0 || tokens[at.head]?.sentence !== predicate.sentence ? undefined : tokens[at.head]
  }
  return false
}

/** "nor" goes on with a negation and adds none: "did not work with or for them, *nor* with others". */
const goesOn = ({ form }: Token, at: number): boolean => at > 0 && form.toLowerCase() === 'nor'

/** "would not have gone", "should not be": what isn't so in some other case. */
export const isSupposed = (predicate: Token, { report }: Statement): boolean =>
  childrenOf(predicate, report.document).some(
    ({ xpos, form }) => xpos === 'MD' && !isUsedAs('factual', form.toLowerCase()),
  )

/** Whether a search came to nothing: "no evidence", "found no link". */
export function findsNothing(statement: Statement): boolean {
  const { tokens } = statement.report.document
  return negationsIn(statement).some((negation) => {
    const head: Token | undefined = tokens[negation.head]
    return [negation, head, head && tokens[head.head]].some((token) => isOf(token, 'finding'))
  })
}
