import type { SharedQuotation } from '../story/story.ts'
import type { Check, Claim, Disagreement, Finding, Measure } from './ledger.ts'

type Unnumbered = Omit<Finding, 'id'>

/** What an editor must know first: what doesn't add up, what is disputed, what rests on one origin or on no name. */
export function findingsOf(ledger: {
  readonly checks: readonly Check[]
  readonly disagreements: readonly Disagreement[]
  readonly measures: readonly Measure[]
  readonly claims: readonly Claim[]
  readonly quotations: readonly SharedQuotation[]
}): readonly Finding[] {
  const found: readonly Unnumbered[] = [
    ...ledger.checks.filter(({ holds }) => holds === false).map(failing),
    ...ledger.disagreements.map(disputed),
    ...ledger.quotations.filter(({ altered }) => altered).map(altered),
    ...ledger.measures.filter(oneOrigin).map(restsOnOne),
    ...ledger.claims.filter(unnamedOnly).map(unnamed),
  ]
  return found.map((finding, i) => ({ id: `f${i + 1}`, ...finding }))
}

const failing = ({ id, stated, computed, tolerance, evidence }: Check): Unnumbered => ({
  kind: 'does-not-add-up',
  text: stated,
  because: `${computed} (${tolerance})`,
  about: id,
  evidence,
})

const disputed = ({ id, about, because, sides }: Disagreement): Unnumbered => ({
  kind: 'disputed',
  text: `${about}: ${sides.map(({ source, words }) => `${words} (${source ?? 'in the report’s own voice'})`).join(' against ')}`,
  because,
  about: id,
  evidence: sides.flatMap((side) => side.evidence),
})

const altered = ({ speaker, versions }: SharedQuotation): Unnumbered => ({
  kind: 'altered-quotation',
  text: `${speaker}: ${versions.map(({ text }) => text).join(' / ')}`,
  because: 'reports put different words between quotation marks',
  about: speaker,
  evidence: versions.map(({ evidence }) => evidence),
})

/** Figures that several reports print, all from one party. */
function oneOrigin({ points, origins }: Measure): boolean {
  return origins.length === 1 && new Set(points.map(({ evidence }) => evidence.article)).size > 2
}

const restsOnOne = ({ id, label, points, origins }: Measure): Unnumbered => ({
  kind: 'one-origin',
  text: `${label}: ${new Set(points.map(({ evidence }) => evidence.article)).size} reports rest on ${origins[0]}`,
  because: 'every report that names a source for it names this one',
  about: id,
  evidence: points.map(({ evidence }) => evidence),
})

/** Claims of several reports for which nobody stands with a name. */
function unnamedOnly({ appearances }: Claim): boolean {
  const attributed = appearances.filter(({ giver }) => giver.standing !== 'own-voice')
  return (
    new Set(appearances.map(({ article }) => article)).size > 1 &&
    attributed.length > 0 &&
    attributed.every(({ giver }) => giver.standing === 'anonymous')
  )
}

const unnamed = ({ id, text, evidence }: Claim): Unnumbered => ({
  kind: 'unnamed-only',
  text,
  because: 'only unnamed sources stand for it',
  about: id,
  evidence,
})
