import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import type { Story } from '../../../story/story.ts'
import type { Cast } from '../../cast.ts'
import type { Statement } from '../../claims/statement.ts'
import { termsOf } from '../../claims/terms.ts'
import type { Giver } from '../../ledger.ts'
import type { Aimed } from '../matters.ts'
import type { Target } from '../targets.ts'
import { type Asked, askedOf, overlap, topicOf, wordsFor } from './asked.ts'
import type { Rejected } from './finder.ts'
import { placesOf } from './finders/told.ts'
import { rejecterOf } from './party.ts'
import { rejectionsIn } from './recognise.ts'
import { denied } from './recognisers/denied.ts'
import { rejectedIn } from './rejected.ts'
import type { Rejection } from './rejection.ts'
import { sceneOf } from './scene.ts'

/** The rejections of a story by those who can be told, with what each is aimed at: nothing where that isn't found. */
export function aimedRejections(story: Story, statements: readonly Statement[], cast: Cast): readonly Aimed[] {
  const attributed = statements.filter(({ attribution }) => attribution !== null)
  const byArticle = Map.groupBy(attributed, ({ evidence }) => evidence.article)
  const partsOf = Map.groupBy(story.parts, ({ article }) => article)
  const rejections = story.articles.map((report) => keptRejections(report, partsOf.get(report.article.id) ?? []))
  if (rejections.every(({ length }) => length === 0)) return []
  const scenes = story.articles.map((report, i) =>
    sceneOf(report, byArticle.get(report.article.id) ?? [], rejections[i] as readonly Rejection[]),
  )
  const asked = scenes.flatMap((scene) =>
    scene.rejections.flatMap((rejection) => {
      const rejecter = rejecterOf(rejection, scene, cast)
      const { origin, standing } = rejecter.giver
      // What the report itself calls false is told by its own words.
      return origin === null || standing === 'own-voice' ? [] : { scene, asked: askedOf(rejection, rejecter, cast) }
    }),
  )
  const places = placesOf(scenes, new Set(asked.flatMap((one) => [...one.asked.topic.keys()])))
  return asked.map((one) => aimedOf(one.asked, rejectedIn(one.asked, one.scene, places), cast))
}

/** The rejections in those parts of a report that belong to a story, and not in what every page of its site shows. */
function keptRejections(report: Annotations, parts: readonly Span[]): readonly Rejection[] {
  return rejectionsIn(report).filter(
    ({ clause }) =>
      parts.some(({ start, end }) => start <= clause.start && clause.end <= end) &&
      !report.article.boilerplate.some((one) => overlap(one, clause)),
  )
}

function aimedOf({ rejection, rejecter }: Asked, found: readonly Rejected[], cast: Cast): Aimed {
  const [first, ...further] = found.map(
    (one): Target => ({ statement: statementOf(one, cast), rule: one.rule, because: one.because }),
  )
  return {
    objection: objectionOf(rejection, rejecter, found[0] ?? null, cast),
    targets: first ? [first] : [],
    further,
  }
}

function objectionOf(rejection: Rejection, giver: Giver, found: Rejected | null, cast: Cast): Aimed['objection'] {
  const { report, cue } = rejection
  // What is told in naming it is no part of saying that it isn't so.
  const itself = found?.rule === 'rejected.itself'
  const clause = itself ? { start: rejection.clause.start, end: cue.end } : rejection.clause
  const statement: Statement = {
    report,
    giver,
    attribution: null,
    evidence: { article: report.article.id, ...clause },
    text: shownWords(rejection),
    terms: termsOf(report, [rejection.clause], cast),
  }
  const topic = [...topicOf(rejection).keys()]
  return {
    statement,
    manner: 'deny',
    topic,
    hints: [],
    predicate: cue,
    byContent: false,
    ofAllAlleged: null,
    findsNothing: false,
  }
}

/** What a denial denies, where it says what: "its tanker had leaked"; else the rejection as it stands. */
function shownWords(rejection: Rejection): string {
  const { report, rule, cue, what, clause } = rejection
  const words = wordsFor(rejection).filter(({ deprel, head }) => !(deprel === 'mark' && head === what.index))
  const [first, last] = [words[0], words.at(-1)]
  const says = rule === denied.rule && what.index > cue.index && topicOf(rejection).size > 0
  const { start, end } = says && first && last ? { start: first.start, end: last.end } : clause
  return report.article.text.slice(start, end).replace(/\s+/gu, ' ')
}

function statementOf({ report, span, statement }: Rejected, cast: Cast): Statement {
  if (statement && statement.evidence.start === span.start && statement.evidence.end === span.end) return statement
  return {
    report,
    giver: statement?.giver ?? { name: null, origin: cast.agency(report.article.id), standing: 'own-voice', via: null },
    attribution: null,
    evidence: { article: report.article.id, ...span },
    text: report.article.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    terms: termsOf(report, [span], cast),
  }
}
