import { hull, inOneLine, trimmed } from '../../../article/span.ts'
import type { Story } from '../../../story/story.ts'
import type { Cast } from '../../cast.ts'
import { ownStatement, type Statement, statementOf } from '../../claims/statement.ts'
import { keptOf } from '../../kept.ts'
import type { Giver } from '../../ledger.ts'
import type { Aimed } from '../aimed.ts'
import type { Objection } from '../objections/objection.ts'
import type { Target } from '../targets/target.ts'
import { type Asked, askedOf, topicOf, wordsFor } from './asked.ts'
import type { Rejected } from './finder.ts'
import { AS_SAID } from './finders/as-said.ts'
import { ITSELF } from './finders/itself.ts'
import { placesOf } from './finders/told.ts'
import { namedAt, rejecterOf } from './party.ts'
import { rejectionsIn } from './recognise.ts'
import { asOthersSay } from './recognisers/as-others-say.ts'
import { calledLiar } from './recognisers/called-liar.ts'
import { calledUntrue } from './recognisers/called-untrue.ts'
import { denied } from './recognisers/denied.ts'
import { rejectedIn } from './rejected.ts'
import type { Rejection } from './rejection.ts'
import { sceneOf } from './scene.ts'
import { isOf } from './words.ts'

/** The rejections of a story by those who can be told, with what each is aimed at: nothing where that isn't found. */
export function aimedRejections(story: Story, statements: readonly Statement[], cast: Cast): readonly Aimed[] {
  const attributed = statements.filter(({ attribution }) => attribution !== null)
  const byArticle = Map.groupBy(attributed, ({ evidence }) => evidence.article)
  const kept = keptOf(story)
  const rejections = story.articles.map((report) => {
    const isKept = kept(report)
    return rejectionsIn(report).filter(({ clause }) => isKept(clause))
  })
  if (rejections.every(({ length }) => length === 0)) return []
  const scenes = story.articles.map((report, i) =>
    sceneOf(report, byArticle.get(report.article.id) ?? [], rejections[i]),
  )
  const asked = scenes.flatMap((scene) =>
    scene.rejections.flatMap((rejection) => {
      const rejecter = rejecterOf(rejection, scene, cast)
      const { origin, standing } = rejecter.giver
      const asked = askedOf(rejection, rejecter, cast)
      // A group that names nobody may be anybody.
      const isTold =
        isSelfTold(rejection) || (standing !== 'own-voice' && (origin !== null || asked.circle.size > asked.party.size))
      return isTold && !isTheirOwn(asked) ? { scene, asked } : []
    }),
  )
  const places = placesOf(scenes, new Set(asked.flatMap((one) => [...one.asked.topic.keys()])))
  return asked.map((one) => aimedOf(one.asked, rejectedIn(one.asked, one.scene, places), cast))
}

/** Words by which a report itself calls something untrue: "it denied" without anybody who does is a slip of the parser. */
const CALLING: ReadonlySet<string> = new Set([calledUntrue.rule, calledLiar.rule])

/** Whether whoever says so can be told to reject something, be it the report: "it did not happen" is mostly no answer to anybody. */
const isSelfTold = ({ retelling, rule, cue }: Rejection): boolean =>
  retelling !== null || rule === asOthersSay.rule || (CALLING.has(rule) && !(cue.upos === 'VERB' && isOf(cue, 'true')))

/** Nobody calls his own words untrue. */
const isTheirOwn = ({ holder, rejecter }: Asked): boolean =>
  holder !== null && holder.name !== null && holder.name === rejecter.name

function aimedOf({ rejection, rejecter }: Asked, found: readonly Rejected[], cast: Cast): Aimed {
  const [first, ...further] = found.map(
    (one): Target => ({ statement: rejectedStatement(one, cast), rule: one.rule, because: one.because }),
  )
  return {
    objection: objectionOf(rejection, rejecter, found, cast),
    targets: first ? [first] : [],
    further,
  }
}

function objectionOf(rejection: Rejection, giver: Giver, found: readonly Rejected[], cast: Cast): Objection {
  const { report, cue, clause } = rejection
  const said = statementOf(report, [clause], { attribution: null, giver }, cast)
  const evidence = { ...said.evidence, end: endOf(rejection, found) }
  return {
    statement: { ...said, evidence, text: shownWords(rejection) },
    manner: 'deny',
    topic: { terms: [], stems: [...topicOf(rejection).keys()] },
    hints: [],
    predicate: cue,
    byContent: false,
    ofAllAlleged: null,
    findsNothing: false,
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
function shownWords(rejection: Rejection): string {
  const { report, rule, cue, what, clause, retelling } = rejection
  if (retelling) return inOneLine(report.article.text, hull(retelling.words))
  const words = wordsFor(rejection).filter(({ deprel, head }) => !(deprel === 'mark' && head === what.index))
  const says = rule === denied.rule && what.index > cue.index && topicOf(rejection).size > 0 && words.length > 0
  return inOneLine(report.article.text, says ? hull(words) : clause)
}

/** What is rejected as a statement: what another says there, else the report's own words by whoever says some of them. */
function rejectedStatement({ report, span, statement, by }: Rejected, cast: Cast): Statement {
  const giver = by ? namedAt(by, report, cast) : null
  if (giver) return statementOf(report, [span], { attribution: null, giver }, cast)
  if (statement === null) return ownStatement(report, span, cast)
  const { start, end } = statement.evidence
  if (start === span.start && end === span.end) return statement
  return statementOf(report, [span], { attribution: null, giver: statement.giver }, cast)
}
