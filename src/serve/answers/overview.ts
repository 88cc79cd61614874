import type { Finding, StoryLedger } from '../../ledger/ledger.ts'
import { isFollowed } from '../../report/figures.ts'
import { findingWords } from '../../report/words.ts'
import type { ListedStory } from '../../store/stories.ts'
import type { StoryCard, StoryOverview } from '../api/stories.ts'
import { cardOf } from './evidence.ts'
import { findingAnswer } from './findings.ts'
import type { OpenStory } from './open-story.ts'

const FINDINGS_OF_A_KIND = 8
const NAMED_OUTLETS = 12
const NEWEST_REPORTS = 8

/** A row of the list of stories. */
export function storyCard(listed: ListedStory): StoryCard {
  const { id, title, from, to, moved, articles, outlets, findings, disputed, failing, stale, top } = listed
  return {
    id,
    title,
    from,
    to,
    moved,
    reports: articles,
    outlets,
    findings,
    disputed,
    failing,
    updating: stale,
    first: top && { kind: top.kind, title: findingWords[top.kind], text: top.text },
  }
}

/** What an editor must know of a story at first sight. */
export function storyOverview(story: OpenStory): StoryOverview {
  const { listed, ledger } = story
  const outlets = mostFrequent(ledger.articles.map((id) => cardOf(story, id).outlet))
  return {
    ...storyCard(listed),
    counts: countsOf(ledger, outlets.length),
    kinds: kindsOf(ledger.findings),
    topFindings: firstOfEachKind(ledger.findings).map((finding) => findingAnswer(story, finding)),
    outletNames: outlets.slice(0, NAMED_OUTLETS),
    agencies: mostFrequent(ledger.articles.map((id) => cardOf(story, id).wire)),
    latest: ledger.articles
      .slice(-NEWEST_REPORTS)
      .reverse()
      .map((id) => cardOf(story, id)),
  }
}

function countsOf(ledger: StoryLedger, outlets: number): StoryOverview['counts'] {
  return {
    reports: ledger.articles.length,
    outlets,
    measures: ledger.measures.length,
    moving: ledger.measures.filter(isFollowed).length,
    claims: ledger.claims.length,
    origins: ledger.origins.length,
    disagreements: ledger.disagreements.length,
    checks: ledger.checks.length,
    failing: ledger.checks.filter(({ holds }) => holds === false).length,
    copies: ledger.syndication.filter(({ kind }) => kind === 'copy').length,
    quotations: ledger.quotations.length,
    altered: ledger.quotations.filter(({ altered }) => altered).length,
    entities: ledger.entities.length,
    timeline: ledger.timeline.length,
    corrections: ledger.corrections.length,
    dismissed: ledger.dismissed.length,
  }
}

function kindsOf(findings: readonly Finding[]): StoryOverview['kinds'] {
  const kinds = {
    'does-not-add-up': 0,
    disputed: 0,
    'altered-quotation': 0,
    'one-origin': 0,
    'unnamed-only': 0,
    'not-denied': 0,
  }
  for (const { kind } of findings) kinds[kind]++
  return kinds
}

/** In the ledger's order, without the tail of a kind that would crowd out the others. */
function firstOfEachKind(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Map<string, number>()
  return findings.filter(({ kind }) => {
    const before = taken.get(kind) ?? 0
    taken.set(kind, before + 1)
    return before < FINDINGS_OF_A_KIND
  })
}

/** Names by how often they stand there, then by the alphabet. */
function mostFrequent(names: readonly (string | null)[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
}
