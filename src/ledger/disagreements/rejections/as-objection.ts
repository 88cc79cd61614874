import { hull, inOneLine, trimmed } from '../../../article/span.ts'
import { ownStatement, type Statement, statementOf } from '../../claims/statement.ts'
import type { Cast } from '../../parties/cast.ts'
import type { Aimed } from '../aimed.ts'
import type { Objection } from '../objections/objection.ts'
import type { Target } from '../targets/target.ts'
import { type Asked, wordsFor } from './asked.ts'
import { ITSELF } from './besides/itself.ts'
import type { Rejected } from './finder.ts'
import { AS_SAID } from './finders/as-said.ts'
import { namedAt } from './naming.ts'
import { denied } from './recognisers/denied.ts'
import { hangsOn, type Rejection } from './rejection.ts'

/**
 * A rejection as an objection with what it is aimed at: the surest of what was found, the others besides.
 * @param found what it rejects, the likeliest first
 */
export function aimedOf(asked: Asked, found: readonly Rejected[], cast: Cast): Aimed {
  const [first, ...further] = found.map(
    (one): Target => ({ statement: rejectedStatement(one, cast), rule: one.rule, because: one.because }),
  )
  return {
    objection: objectionOf(asked, found, cast),
    targets: first ? [first] : [],
    further,
  }
}

function objectionOf(asked: Asked, found: readonly Rejected[], cast: Cast): Objection {
  const { rejection, rejecter, topic } = asked
  const { report, clause } = rejection
  const said = statementOf(report, [clause], { attribution: null, giver: rejecter }, cast)
  const evidence = { ...said.evidence, end: endOf(rejection, found) }
  return {
    statement: { ...said, evidence, text: shownWords(asked) },
    manner: 'deny',
    topic: { terms: [], stems: [...topic.keys()] },
    hints: [],
    byContent: false,
  }
}

/** Where the words that reject end: what is told in naming it, or who says it, is no part of saying that it isn't so. */
function endOf({ cue, clause, report }: Rejection, found: readonly Rejected[]): number {
  if (found.some(({ rule }) => rule === ITSELF)) return cue.end
  const [first] = found
  if (first?.rule !== AS_SAID || first.span.start < cue.end) return clause.end
  return trimmed({ start: clause.start, end: first.span.start }, report.article.text).end
}

/** What a denial denies, where it says what: "its tanker had leaked"; else the rejection as it stands. */
function shownWords({ rejection, topic }: Asked): string {
  const { report, rule, cue, what, clause, retelling } = rejection
  if (retelling) return inOneLine(report.article.text, hull(retelling.words))
  const words = wordsFor(rejection).filter(({ deprel, head }) => !(LEADING.has(deprel) && head === what.index))
  const says = rule === denied.rule && what.index > cue.index && topic.size > 0 && words.length > 0
  if (says) return inOneLine(report.article.text, hull(words))
  // “the charges, which he denies”: the clause alone doesn't say what.
  return inOneLine(report.article.text, hangsOn(cue, what, report.document) ? hull([...words, clause]) : clause)
}

/** "denied *that* …", "an inquiry *into* reports of theft, which he denied". */
const LEADING: ReadonlySet<string> = new Set(['mark', 'case'])

/** What is rejected as a statement: what another says there, else the report's own words by whoever says some of them. */
function rejectedStatement({ report, span, statement, by }: Rejected, cast: Cast): Statement {
  const giver = by ? namedAt(by, report, cast) : null
  if (giver) return statementOf(report, [span], { attribution: null, giver }, cast)
  if (statement === null) return ownStatement(report, span, cast)
  const { start, end } = statement.evidence
  if (start === span.start && end === span.end) return statement
  return statementOf(report, [span], { attribution: null, giver: statement.giver }, cast)
}
