import { checksByTelling } from '../../report/parts/checks.ts'
import { isFollowed } from '../../report/parts/figures.ts'
import { momentsOf } from '../../report/parts/moments.ts'
import { measuresByTelling } from '../../report/parts/telling.ts'
import { checkAnswer } from '../answers/checks.ts'
import { claimAnswer, claimFilter, claimInFull } from '../answers/claims.ts'
import { copiesAnswer } from '../answers/copies.ts'
import { appliedCorrectionAnswer } from '../answers/corrections.ts'
import { columnsOf, coverageRow, coveredClaims } from '../answers/coverage.ts'
import { disagreementAnswer } from '../answers/disagreements.ts'
import { entityAnswer } from '../answers/entities.ts'
import { lineAnswer } from '../answers/line.ts'
import { matcher, sameName } from '../answers/matcher.ts'
import { measureAnswer, measureInFull } from '../answers/measures.ts'
import { originTrees } from '../answers/origins.ts'
import { storyOverview } from '../answers/overview.ts'
import { pageOf } from '../answers/page.ts'
import { quotationAnswer } from '../answers/quotations.ts'
import { momentAnswer } from '../answers/timeline.ts'
import { gatherVoices, voiceAnswer } from '../answers/voices.ts'
import { storyChecks } from '../api/checks.ts'
import { storyClaim, storyClaims } from '../api/claims.ts'
import { storyCoverage } from '../api/coverage.ts'
import { storyDisagreements } from '../api/disagreements.ts'
import { storyEntities } from '../api/entities.ts'
import { storyLedger, storyLine } from '../api/ledger.ts'
import { storyMeasure, storyMeasures } from '../api/measures.ts'
import { storyCopies, storyOrigins } from '../api/origins.ts'
import { storyQuotations } from '../api/quotations.ts'
import { storyTimeline } from '../api/timeline.ts'
import { storyVoices } from '../api/voices.ts'
import { openStory, refuseUnknown, storyHead } from './open.ts'
import { type Route, route } from './route.ts'

const POINTS_IN_BRIEF = 12
const APPEARANCES_IN_BRIEF = 4
const NO_LINE = 'The lists of the story tell the ids of its lines; they change as reports come in.'

/** The parts of a story's ledger, each a list of its lines. */
export const ledgerRoutes: readonly Route[] = [
  route(storyLedger, async ({ params, query: { each } }, serving) => {
    const story = await openStory(serving, params.story)
    const { claims, disagreements, checks, corrections } = story.ledger
    return {
      story: storyOverview(await storyHead(serving, params.story)),
      measures: measuresByTelling(story.ledger)
        .slice(0, each)
        .map((one) => measureAnswer(story, one, POINTS_IN_BRIEF)),
      claims: claims.slice(0, each).map((one) => claimAnswer(story, one, APPEARANCES_IN_BRIEF)),
      disagreements: disagreements.slice(0, each).map((one) => disagreementAnswer(story, one)),
      checks: checksByTelling(checks)
        .slice(0, each)
        .map((one) => checkAnswer(story, one)),
      corrections: corrections.slice(-each).map((one) => appliedCorrectionAnswer(story, one)),
    }
  }),
  route(storyMeasures, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const worded = matcher(query.q)
    const disputed = new Set(story.ledger.disagreements.map(({ measure }) => measure))
    const wanted = measuresByTelling(story.ledger).filter(
      (one) =>
        worded(one.label, ...(query.q ? one.points.map(({ wording }) => wording) : [])) &&
        (query.moving === undefined || isFollowed(one) === query.moving) &&
        (query.disputed === undefined || disputed.has(one.id) === query.disputed) &&
        (query.origin === undefined || one.origins.some((origin) => sameName(origin, query.origin as string))),
    )
    return pageOf(wanted, query, (one) => measureAnswer(story, one, query.points))
  }),
  route(storyMeasure, async ({ params }, serving) => {
    const story = await openStory(serving, params.story)
    const measure = story.ledger.measures.find(({ id }) => id === params.measure)
    return measure ? measureInFull(story, measure) : refuseUnknown(`There is no measure “${params.measure}”`, NO_LINE)
  }),
  route(storyClaims, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const worded = matcher(query.q)
    const carried = claimFilter(story, query)
    const wanted = story.ledger.claims.filter((claim) => worded(claim.text) && carried(claim))
    return pageOf(wanted, query, (claim) => claimAnswer(story, claim))
  }),
  route(storyClaim, async ({ params }, serving) => {
    const story = await openStory(serving, params.story)
    const claim = story.ledger.claims.find(({ id }) => id === params.claim)
    return claim ? claimInFull(story, claim) : refuseUnknown(`There is no claim “${params.claim}”`, NO_LINE)
  }),
  route(storyVoices, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const named = matcher(query.q)
    const wanted = gatherVoices(story).filter(({ body, people }) => named(body, ...people.map(({ name }) => name)))
    return pageOf(wanted, query, (voice) => voiceAnswer(story, voice, query.each))
  }),
  route(storyOrigins, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const named = matcher(query.q)
    const tree = originTrees(story)
    const wanted = story.ledger.origins.filter(({ name, speakers }) => named(name, ...speakers))
    return pageOf(wanted, query, (origin) => tree(origin, query.each))
  }),
  route(storyCopies, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const wanted = story.ledger.syndication.filter(({ kind }) => query.kind === undefined || kind === query.kind)
    return pageOf(wanted, query, (group) => copiesAnswer(story, group))
  }),
  route(storyCoverage, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const worded = matcher(query.q)
    const wanted = coveredClaims(story, query.by, query.carried).filter(({ claim }) => worded(claim.text))
    const columns = columnsOf(story, query.by)
    return { ...pageOf(wanted, query, (one) => coverageRow(story, one, columns)), columns }
  }),
  route(storyTimeline, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const wanted = momentsOf(story.ledger.timeline).filter(
      ({ from, to }) =>
        (query.from === undefined || (to ?? from) >= query.from) && (query.to === undefined || from <= query.to),
    )
    return pageOf(wanted, query, (entry) => momentAnswer(story, entry))
  }),
  route(storyDisagreements, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const wanted = story.ledger.disagreements.filter(({ kind }) => query.kind === undefined || kind === query.kind)
    return pageOf(wanted, query, (one) => disagreementAnswer(story, one))
  }),
  route(storyChecks, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const outcome = { true: true, false: false, open: null }
    const wanted = checksByTelling(story.ledger.checks).filter(
      ({ holds }) => query.holds === undefined || holds === outcome[query.holds],
    )
    return pageOf(wanted, query, (check) => checkAnswer(story, check))
  }),
  route(storyQuotations, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const wanted = story.ledger.quotations
      .filter(({ altered }) => query.altered === undefined || altered === query.altered)
      .sort((a, b) => Number(b.altered) - Number(a.altered))
    return pageOf(wanted, query, (one) => quotationAnswer(story, one))
  }),
  route(storyEntities, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const named = matcher(query.q)
    const wanted = story.ledger.entities
      .filter(({ type, names }) => (query.type === undefined || type === query.type) && named(...names))
      .sort((a, b) => b.evidence.length - a.evidence.length || (a.name < b.name ? -1 : 1))
    return pageOf(wanted, query, (one) => entityAnswer(story, one))
  }),
  route(storyLine, async ({ params }, serving) => {
    const story = await openStory(serving, params.story)
    return lineAnswer(story, params.line) ?? refuseUnknown(`There is no line “${params.line}”`, NO_LINE)
  }),
]
