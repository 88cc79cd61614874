import type { Appearance, Claim } from '../ledger.ts'
import { hedgesOf } from './hedges.ts'
import type { Same } from './join.ts'
import type { Statement } from './statement.ts'
import { sayable } from './wording.ts'

/** What stands first: a name before a group, a group before nobody. */
const STANDINGS = ['named', 'group', 'anonymous', 'own-voice'] as const
const rank = ({ giver }: Statement): number => STANDINGS.indexOf(giver.standing)

/** Every statement that is attributed, once, with all the places that carry it; the most carried first. */
export function claimsOf(same: readonly Same[]): readonly Claim[] {
  const joined = same.filter(worthALine)
  const articles = (one: Same): number => new Set(one.statements.map(({ evidence }) => evidence.article)).size
  const first = (one: Same): string => {
    const { article, start } = (one.statements[0] as Statement).evidence
    return `${article} ${String(start).padStart(9, '0')}`
  }
  joined.sort(
    (a, b) => articles(b) - articles(a) || b.statements.length - a.statements.length || (first(a) < first(b) ? -1 : 1),
  )
  return joined.map(claim)
}

/** A statement of fewer terms says too little to stand alone; carried by several, it says that they agree. */
const FEWEST_TERMS = 4

/** What is attributed, or what several reports say in their own voice. */
function worthALine({ statements }: Same): boolean {
  const carried = new Set(statements.map(({ evidence }) => evidence.article)).size > 1
  if (carried) return true
  return statements.some(({ attribution, terms }) => attribution !== null && terms.length >= FEWEST_TERMS)
}

function claim({ statements, trail }: Same, index: number): Claim {
  const said = [...statements].sort((a, b) => rank(a) - rank(b) || a.text.length - b.text.length)[0] as Statement
  const origins = new Set(
    statements.flatMap(({ giver }) => (giver.standing === 'own-voice' ? [] : (giver.origin ?? []))),
  )
  return {
    id: `c${index + 1}`,
    text: sayable(said.text),
    speaker: said.giver.standing === 'named' ? said.giver.name : null,
    stance: said.attribution?.stance ?? 'assert',
    origins: [...origins].sort(),
    appearances: statements.map(appearance),
    evidence: statements.map(({ evidence }) => evidence),
    trail: [
      {
        rule: said.attribution?.rule ?? 'own-voice',
        because: `said by ${said.giver.name ?? 'nobody named'}`,
        evidence: [said.evidence],
      },
      ...trail,
    ],
  }
}

function appearance(statement: Statement): Appearance {
  const { report, giver, attribution, evidence } = statement
  const { text } = report.article
  const verb = attribution?.cue.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? null
  return {
    article: report.article.id,
    outlet: report.article.outlet,
    giver,
    stance: attribution?.stance ?? 'assert',
    verb,
    hedges: hedgesOf(statement),
    quoted: attribution !== null && attribution.quotation !== 'indirect',
    evidence,
  }
}
