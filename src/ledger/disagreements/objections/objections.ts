import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { contentTokens, predicateOf } from '../../claims/predicate.ts'
import type { Statement } from '../../claims/statement.ts'
import { NAME } from '../../claims/terms.ts'
import { isOf, isReport, kindOf, speaksOfReports } from '../words/objecting.ts'
import { stemOfTerm } from '../words/stems.ts'
import { mannerOf } from './manner.ts'
import type { StatedObjection } from './objection.ts'
import { findsNothing, refutes } from './refuting.ts'
import { callsUntrue } from './untrue.ts'

/** Fewer terms than this don't say what is denied; with "denied" as the cue, not even so many do. */
const FEWEST = 3
const FEWEST_DENIED = 2
/** More terms than this say what is denied, whatever report they point at. */
const MOST_POINTING = 5

/** Stances that speak to whether a thing is so: who *provided no evidence* says nothing of that. */
const ASSERTS: ReadonlySet<string> = new Set(['assert', 'confirm', 'estimate'])

/** The objections among some statements: those of a party that can be told from others. */
export const objectionsIn = (statements: readonly Statement[]): readonly StatedObjection[] =>
  statements.flatMap((statement) => objectionIn(statement) ?? [])

function objectionIn(statement: Statement): StatedObjection | null {
  const { attribution, giver } = statement
  if (attribution === null || giver.origin === null) return null
  const byCue = mannerOf(statement)
  const predicate = predicateOf(statement)
  const untrue = predicate !== null && callsUntrue(statement)
  const denies = predicate !== null && ASSERTS.has(attribution.stance) && refutes(statement, predicate)
  if (byCue === null && !denies && !untrue) return null
  if (predicate !== null && isDecision(statement, predicate)) return null
  const said = statement.terms.filter((term) => kindOf(term) === undefined)
  const further = furtherSaid(statement)
  const ofWrong = said.length < MOST_POINTING && statement.terms.some((term) => kindOf(term) === 'wrong')
  const few = said.length < (further === 'of' ? FEWEST : MOST_POINTING)
  // "disputes a report released on Monday, where a source said …": what is disputed is the report, however much is told of it.
  const ofReport = byCue !== null && predicate !== null && isReport(predicate) && further !== 'of'
  const pointsBack = speaksOfReports(statement) && (few || untrue || ofReport)
  const saysWhat = said.length >= (byCue === null ? FEWEST : FEWEST_DENIED) && !pointsBack && !ofWrong
  const terms = saysWhat ? said : []
  return {
    statement,
    manner: byCue ?? 'deny',
    topic: { terms, stems: terms.map(stemOfTerm) },
    hints: untrue || further === 'as' ? [] : said.filter((term) => !term.startsWith(NAME)),
    predicate,
    byContent: byCue === null,
    ofAllAlleged: untrue ? 'untrue' : ofWrong ? 'wrong' : null,
    findsNothing: findsNothing(statement),
  }
}

/** What follows a report, claim or comment: what it is of ("reports of troops", "claims that it leaked"), or what it is called ("the report *as* gossip"). */
function furtherSaid(statement: Statement): 'of' | 'as' | null {
  const next = contentTokens(statement).find((token, i, all) => LINKS.has(token.upos) && isOf(all[i - 1], 'report'))
  if (next === undefined) return null
  return next.form.toLowerCase() === 'as' ? 'as' : 'of'
}
const LINKS: ReadonlySet<string> = new Set(['ADP', 'SCONJ'])

/** "dismissed the lawsuit", "mocked the firing", "our comments don’t speak for all": none of these says that something isn't so. */
function isDecision(statement: Statement, predicate: Token): boolean {
  const { attribution, report } = statement
  const { tokens } = report.document
  const cue = (attribution?.cue ?? []).flatMap((span) => within(tokens, span))
  const decides = cue.some((token) => isOf(token, 'decide') || isOf(token, 'dismiss'))
  if (decides && !isOf(predicate, 'report') && !isOf(predicate, 'finding'))
    return predicate.upos === 'NOUN' || predicate.upos === 'PROPN'
  return contentTokens(statement).some(
    ({ deprel, upos, head }) => deprel === 'nmod:poss' && upos === 'PRON' && isOf(tokens[head], 'report'),
  )
}
