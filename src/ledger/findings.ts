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
    ...ledger.measures.flatMap(oneOrigin),
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

/** A figure in more reports than this may look well supported. */
const MANY = 2

/** Figures that many reports print and one party gave. */
function oneOrigin({ id, label, points, retellings }: Measure): readonly Unnumbered[] {
  return retellings
    .filter(({ articles }) => articles.length > MANY)
    .map((retelling) => {
      const told = points.filter((point) => retelling.points.includes(point.id))
      return {
        kind: 'one-origin' as const,
        text: `${label}: ${told[0]?.wording}, in ${retelling.articles.length} reports, rests on ${retelling.origin}`,
        because: 'every report that names a source for the number names this one',
        about: id,
        evidence: told.map(({ evidence }) => evidence),
      }
    })
}

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
