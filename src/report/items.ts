import type { Evidence } from '../article/article.ts'
import { isUnsourced } from '../ledger/claims/unsourced.ts'
import type {
  Check,
  Claim,
  Disagreement,
  Finding,
  Measure,
  Origin,
  Point,
  StoryLedger,
  TimelineEntry,
} from '../ledger/ledger.ts'
import type { AppliedCorrection } from '../story/correction.ts'
import type { SharedQuotation, Syndication } from '../story/story.ts'
import { correctedBy, correctionWords } from './corrected.ts'
import { courseWords, disputesOf } from './figures.ts'
import { findingWordsOf } from './finding.ts'
import { lineOf, quotationLine } from './lines.ts'
import { opponentsOf } from './opponents.ts'
import { repetitionsOf } from './repetitions.ts'
import { labelOf, type Reports } from './reports.ts'
import {
  carriedIn,
  checkWords,
  countWords,
  datedWords,
  dayWords,
  figureWords,
  findingWords,
  giverWords,
  listWords,
  originWords,
  periodWords,
  pointWords,
  quotedWords,
  relationWords,
  unitWords,
  unsourcedWords,
} from './words.ts'

/** One line of the ledger in words, for views that are text. */
export interface Item {
  /** What `reckon explain` takes; null where the line has no id. */
  readonly id: string | null
  readonly tag: string | null
  readonly tone: 'bad' | 'warn' | 'plain'
  readonly text: string
  readonly details: readonly string[]
  /** The words that the line rests on, the most telling first. */
  readonly evidence: readonly Evidence[]
}

const plain = { id: null, tag: null, tone: 'plain', details: [], evidence: [] } as const

const tones: Readonly<Record<Finding['kind'], Item['tone']>> = {
  'does-not-add-up': 'bad',
  'altered-quotation': 'bad',
  disputed: 'warn',
  'one-origin': 'plain',
  'unnamed-only': 'plain',
  'not-denied': 'plain',
}

/** What an editor must know first. */
export function findingItem(finding: Finding, story: StoryLedger): Item {
  const { kind, because, evidence } = finding
  return {
    id: lineOf(story, finding),
    tag: findingWords[kind],
    tone: tones[kind],
    text: findingWordsOf(story, finding),
    details: [unitWords(because)],
    evidence,
  }
}

/** A figure that moves: its course, every figure with who gives it and where, and what is disputed. */
export function measureItem(measure: Measure, { disagreements }: StoryLedger, reports: Reports): Item {
  const { id, label, points } = measure
  const rows = repetitionsOf(points).map(({ points: said }) => `${pointWords(said[0])} · ${givenIn(said, reports)}`)
  const lines = disagreements.filter((one) => one.measure === id)
  const disputes = lines.length
    ? lines.map((one) => `disputed: see ${one.id}`)
    : disputesOf(measure).map(
        ({ points: of, because }) => `${listWords(namesOf(of))} are ${relationWords.disagreement}: ${because}`,
      )
  return {
    ...plain,
    id,
    text: label,
    details: [courseWords(measure), ...rows, ...disputes],
    evidence: points.map(({ evidence }) => evidence),
  }
}

function namesOf(points: readonly Point[]): string[] {
  return [...new Set(points.map((point) => `${figureWords(point)} (${originWords(point.giver)})`))]
}

/** A figure that is given once, or in the same words each time: one line. */
export function figureItem({ id, label, points }: Measure, reports: Reports): Item {
  return {
    ...plain,
    id,
    text: `${label}: ${pointWords(points[0])}`,
    details: [givenIn(points, reports)],
    evidence: points.slice(0, 1).map(({ evidence }) => evidence),
  }
}

/** Who gives a figure, as of when, and in which reports it is printed. */
function givenIn(points: readonly Point[], reports: Reports): string {
  const givers = [...new Set(points.map(({ giver }) => giverWords(giver)))]
  const places = [...new Set(points.map(({ evidence }) => labelOf(reports, evidence.article)))]
  return `${givers.join(' and ')} · ${datedWords(points[0].asOf, points[0].asOfBasis)} · in ${places.join('; ')}`
}

/** The sides of a disagreement, and why it is one. */
export function disagreementItem(disagreement: Disagreement, story: StoryLedger): Item {
  const { id, kind, about, sides, because } = disagreement
  const rows = opponentsOf(disagreement, story).map(({ figure, names, sides: [{ stance, words }] }) =>
    figure === null
      ? `${listWords(names)}${stance ? ` (${stance})` : ''}: ${quotedWords(words)}`
      : `${figure}: ${listWords(names)}`,
  )
  return {
    id,
    tag: kind,
    tone: 'warn',
    text: about,
    details: [...rows, because],
    evidence: sides.flatMap(({ evidence }) => evidence.slice(0, 1)),
  }
}

/** A sum with its verdict, rule and tolerance. */
export function checkItem({ id, kind, holds, computation, tolerance, evidence }: Check): Item {
  return {
    id,
    evidence,
    tag: holds === null ? 'Open' : holds ? 'Holds' : 'Fails',
    tone: holds === false ? 'bad' : 'plain',
    text: unitWords(computation),
    details: [`${checkWords[kind]}; tolerance: ${unitWords(tolerance)}`],
  }
}

/** A quotation in all its printings. */
export function quotationItem(quotation: SharedQuotation, { quotations }: StoryLedger, reports: Reports): Item {
  const { speaker, versions, altered } = quotation
  return {
    id: quotationLine(quotations.indexOf(quotation)),
    tag: altered ? 'Altered' : 'The same',
    tone: altered ? 'bad' : 'plain',
    text: speaker,
    details: versions.map(({ text, evidence }) => `${quotedWords(text)} · ${labelOf(reports, evidence.article)}`),
    evidence: [],
  }
}

/** A claim, by whom, and the reports that carry it. */
export function claimItem(claim: Claim, reports: Reports): Item {
  const { id, text, speaker, stance, origins, appearances, evidence } = claim
  const giver = appearances[0]?.giver
  const who = speaker ?? (giver && giver.standing !== 'own-voice' ? giverWords(giver) : null) ?? listWords(origins)
  const places = appearances.map(({ article, verb }) => `${labelOf(reports, article)}${verb ? ` (${verb})` : ''}`)
  return {
    id,
    tag: null,
    tone: 'plain',
    evidence: evidence.slice(0, 1),
    text: `${who || 'In the outlet’s own voice'}${stance === 'assert' ? '' : ` (${stance})`}: ${quotedWords(text)}`,
    details: [`in ${places.join('; ')}${isUnsourced(claim) ? `: ${unsourcedWords}` : ''}`],
  }
}

/** Whose word the story stands on. */
export function originItem({ name, speakers, standing, claims, points, articles }: Origin, reports: Reports): Item {
  const through = speakers.filter((speaker) => speaker !== name)
  return {
    ...plain,
    tag: standing === 'named' ? null : standing,
    text: `${name}${through.length ? `, through ${listWords(through)}` : ''}`,
    details: [
      `${countWords(claims.length, 'claim')}, ${countWords(points.length, 'figure')}, in ${articles.map((id) => labelOf(reports, id)).join('; ')}`,
    ],
  }
}

/** Reports that are one report, or share sentences. */
export function copyItem({ articles, wire, kind, first, shared }: Syndication, reports: Reports): Item {
  const text = `${countWords(articles.length, 'report')}${kind === 'copy' ? ', one text' : ' with the same sentences'}${wire ? `, from ${wire}` : ''}`
  return {
    ...plain,
    tag: kind,
    text,
    evidence: shared.slice(0, 1),
    details: [articles.map((id) => `${labelOf(reports, id)}${id === first ? ' (first)' : ''}`).join('; ')],
  }
}

/** Claims that more than one report carries, with how each does. */
export function coverageItems({ coverage, claims }: StoryLedger, reports: Reports): Item[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return coverage.rows.flatMap(({ claim, cells }) => {
    const carried = cells.filter(({ how }) => how !== 'omits')
    if (carried.length < 2) return []
    const words = carried.map((cell) => `${labelOf(reports, cell.article)}: ${carriedIn(cell)}`)
    const told = byId.get(claim)
    const left = cells.filter(({ how }) => how === 'omits').map(({ article }) => labelOf(reports, article))
    return [
      {
        ...plain,
        id: claim,
        text: quotedWords(told?.text ?? ''),
        details: [
          words.join('; '),
          ...(told && isUnsourced(told) ? [unsourcedWords] : []),
          ...(left.length ? [`not in ${left.join('; ')}`] : []),
        ],
      },
    ]
  })
}

/** What happened when. */
export function timelineItem({ from, to, basis, text, source, evidence }: TimelineEntry): Item {
  return {
    ...plain,
    evidence: evidence.slice(0, 1),
    details: [],
    text: `${periodWords(from, to ?? from)}${basis === 'inferred' ? ' (inferred)' : ''}: ${text}${source ? `, by the account of ${source}` : ''}`,
  }
}

/** What a person has set right; a finding that it dismisses stands below it. */
export function correctionItem(correction: AppliedCorrection, { dismissed }: StoryLedger): Item {
  const findings = dismissed.filter((one) => one.correction === correction.id).map(({ text }) => `was found: ${text}`)
  return {
    ...plain,
    tag: 'by a person',
    text: correctionWords(correction),
    details: [correctedBy(correction, dayWords), ...findings],
    evidence: correction.evidence.slice(0, 1),
  }
}

/** A report, and what it says of where it comes from. */
export function reportItem(id: string, { coverage }: StoryLedger, reports: Reports): Item {
  const entry = reports.get(id)?.entry
  const range =
    entry?.publishedBasis === 'inferred' && entry.publishedRange
      ? `${periodWords(...entry.publishedRange)} would fit`
      : null
  const unnamed = coverage.outlets.find(({ article, anonymous }) => article === id && anonymous > 0)
  const facts = entry
    ? [
        datedWords(entry.published, entry.publishedBasis),
        range,
        entry.publishedLike && `as ${labelOf(reports, entry.publishedLike)} prints the same text`,
        entry.wire && `carries ${entry.wire}`,
        entry.dateline && `filed from ${entry.dateline}`,
        unnamed && `unnamed sources say ${unnamed.anonymous} of the ${unnamed.attributions} things that it attributes`,
      ]
    : []
  return {
    ...plain,
    text:
      [id, labelOf(reports, id)].filter((name, i, names) => names.indexOf(name) === i).join(': ') +
      (entry?.title ? `, ${quotedWords(entry.title)}` : ''),
    details: [facts.filter(Boolean).join('; ')],
  }
}
