import type { Finding, ReportEntry, StoryLedger } from '../ledger/ledger.ts'
import { isFollowed } from '../report/parts/figures.ts'
import { findingReasonOf, findingWordsOf } from '../report/parts/finding.ts'
import { findingKinds } from '../report/parts/finding-kinds.ts'
import { furtherDisputes } from '../report/parts/further-disputes.ts'
import { type Report, reportsOf } from '../report/parts/reports.ts'
import { lineOf } from '../report/wording/lines.ts'
import type { KeptLedger } from './kept-ledger.ts'

/** Counted up whenever a head is made otherwise: one of another number is made again from its ledger. */
const SHAPE = 3

const FINDINGS_OF_A_KIND = 8
const NAMED_OUTLETS = 12
const NEWEST_REPORTS = 8

/** A finding in the words and under the line that the whole ledger gives it, with the reason that stands below them. */
export interface ToldFinding extends Finding {
  readonly words: string
  readonly reason: string
  readonly line: string
}

/** What the page of a story opens with, kept beside the ledger: that of a thousand reports takes a second to parse. */
export interface LedgerHead {
  readonly shape: number
  readonly counts: ReturnType<typeof countsOf>
  /** Findings of each kind. */
  readonly kinds: Readonly<Record<Finding['kind'], number>>
  /** The first of each kind, in the ledger's order. */
  readonly findings: readonly ToldFinding[]
  /** The outlets with the most reports, and the agencies whose copy the reports carry, most first. */
  readonly outlets: readonly string[]
  readonly agencies: readonly string[]
  /** The newest reports, newest first. */
  readonly latest: readonly string[]
  /** The reports that are named here, under the labels that they have among all. */
  readonly reports: readonly Omit<Report, 'text'>[]
}

/** A finding with the words, the reason and the line that its ledger gives it. */
export const toldFinding = <F extends Finding>(ledger: StoryLedger, finding: F): F & ToldFinding => ({
  ...finding,
  words: findingWordsOf(ledger, finding),
  reason: findingReasonOf(ledger, finding),
  line: lineOf(ledger, finding),
})

/** The head of a ledger. */
export function headOf({ story, reports: entries }: KeptLedger): LedgerHead {
  const reports = reportsOf({ articles: entries, stories: [] }, new Map())
  const own = story.articles.flatMap((id) => reports.get(id)?.entry ?? [])
  const outlets = mostFrequent(own.map(({ outlet }) => outlet))
  const findings = firstOfEachKind(story.findings).map((finding) => toldFinding(story, finding))
  const latest = story.articles.slice(-NEWEST_REPORTS).reverse()
  const named = new Set([...latest, ...findings.flatMap(({ evidence }) => evidence.map(({ article }) => article))])
  return {
    shape: SHAPE,
    counts: countsOf(story, outlets.length),
    kinds: kindsOf(story.findings),
    findings,
    outlets: outlets.slice(0, NAMED_OUTLETS),
    agencies: mostFrequent(own.map(({ wire }) => wire)),
    latest,
    reports: [...named].flatMap((id) => labelled(reports.get(id))),
  }
}

/** Whether this version of the program made a head that was kept. */
export const isCurrent = ({ shape }: LedgerHead): boolean => shape === SHAPE

function labelled(report: Report | undefined): readonly Omit<Report, 'text'>[] {
  if (report === undefined) return []
  const { text: _, ...rest } = report
  return [rest]
}

const countsOf = (ledger: StoryLedger, outlets: number) => ({
  reports: ledger.articles.length,
  outlets,
  measures: ledger.measures.length,
  moving: ledger.measures.filter(isFollowed).length,
  claims: ledger.claims.length,
  origins: ledger.origins.length,
  disagreements: ledger.disagreements.length,
  furtherDisagreements: furtherDisputes(ledger),
  checks: ledger.checks.length,
  failing: ledger.checks.filter(({ holds }) => holds === false).length,
  copies: ledger.syndication.filter(({ kind }) => kind === 'copy').length,
  quotations: ledger.quotations.length,
  altered: ledger.quotations.filter(({ altered }) => altered).length,
  entities: ledger.entities.length,
  timeline: ledger.timeline.length,
  corrections: ledger.corrections.length,
  dismissed: ledger.dismissed.length,
})

const kindsOf = (findings: readonly Finding[]): LedgerHead['kinds'] =>
  Object.fromEntries(
    findingKinds.map(({ kind }) => [kind, findings.filter((one) => one.kind === kind).length]),
  ) as LedgerHead['kinds']

/** Without the tail of a kind that would crowd out the others. */
function firstOfEachKind(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Map<string, number>()
  return findings.filter(({ kind }) => {
    const before = taken.get(kind) ?? 0
    taken.set(kind, before + 1)
    return before < FINDINGS_OF_A_KIND
  })
}

/** Names by how often they stand there, then by the alphabet. */
function mostFrequent(names: readonly ReportEntry['outlet'][]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
}
