import { lexicon } from '../../lexicon.ts'
import { contentTokens } from '../claims/predicate.ts'
import type { Statement } from '../claims/statement.ts'
import { isFiniteVerb } from '../sentence/root.ts'

/** Fewer terms than this tell no event: a byline, "on Monday". */
const FEWEST_TERMS = 4
const SUBJECTS = /^(?:nsubj|expl)/u
const QUESTIONS = /^W/u

/** Whether a statement tells an event in words that stand alone: by a clause with a subject, and of no report or picture. */
export function tellsEvent(statement: Statement): boolean {
  if (statement.terms.length < FEWEST_TERMS || isNotice(statement.text)) return false
  const { attribution } = statement
  // "the vote … to be held on Friday": its subject stands apart from what is said of it.
  if (attribution === null || attribution.content.length > 1) return true
  const said = contentTokens(statement)
  const [first] = said.filter(({ upos }) => upos !== 'PUNCT')
  return (
    first !== undefined &&
    !QUESTIONS.test(first.xpos) &&
    said.some(({ deprel }) => SUBJECTS.test(deprel)) &&
    said.some(isFiniteVerb)
  )
}

let notices: readonly string[] | undefined

/** Whether words tell of the report itself or its pictures: "this article was amended on Friday". */
function isNotice(text: string): boolean {
  notices ??= lexicon<{ readonly words: string }>('ledger-timeline-notices').map(({ words }) => words)
  const lower = text.toLowerCase()
  return notices.some((words) => lower.includes(words))
}
