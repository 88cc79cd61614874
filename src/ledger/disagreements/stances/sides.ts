import type { Stance } from '../../../annotate/attributions/attribution.ts'
import type { Evidence } from '../../../article/article.ts'
import { inOneLine } from '../../../article/span.ts'
import type { Statement } from '../../claims/statement.ts'
import { shortened } from '../../claims/wording.ts'
import type { Side } from '../../ledger.ts'
import { whatIsLeftOpen } from '../objections/manner.ts'
import { stemOfTerm } from '../words/stems.ts'

/** A statement with how its party stands by it in a dispute. */
export interface Held {
  readonly statement: Statement
  readonly stance: Stance
}

const LONGEST = 160
/** Shorter words, in characters, say little without the cue: "be behind the attack". */
const SHORT = 40

/** What a statement is about, as a line of a dispute names it. */
export const subjectLine = (statement: Statement): string =>
  shortened(whatIsLeftOpen(statement) ?? statement.text, LONGEST)

/** A statement's words as a side of a dispute shows them: with their cue where they are too short to stand alone. */
function worded(statement: Statement): string {
  const { attribution, evidence, report } = statement
  const cue = attribution?.cue[0]
  const apart = cue === undefined || cue.end > evidence.start || evidence.start - cue.end > SHORT
  const subject = subjectLine(statement)
  if (subject.length >= SHORT || apart) return subject
  return shortened(inOneLine(report.article.text, { start: cue.start, end: evidence.end }), LONGEST)
}

/**
 * One side for each party; those whom no report names stand together. Each is shown by the statement that says most of
 * what the dispute is about, a confirmation before others.
 * @param topic the stems of what is denied or left open
 */
export function sidesOf(held: readonly Held[], topic: ReadonlySet<string>): readonly Side[] {
  const onTopic = ({ statement }: Held): number => statement.terms.filter((term) => topic.has(stemOfTerm(term))).length
  const byParty = Map.groupBy(held, ({ statement }) => statement.giver.origin)
  const sides = [...byParty.values()].map((of): Side => {
    const [first] = [...of].sort(
      (a, b) =>
        Number(b.stance === 'confirm') - Number(a.stance === 'confirm') ||
        onTopic(b) - onTopic(a) ||
        b.statement.text.length - a.statement.text.length,
    )
    return {
      source: nameOf(first.statement, of),
      value: null,
      stance: first.stance,
      words: worded(first.statement),
      evidence: distinct([first, ...of].map(({ statement }) => statement.evidence)),
    }
  })
  return sides.sort(
    (a, b) =>
      Number(a.source === null) - Number(b.source === null) ||
      Number(b.stance === 'confirm') - Number(a.stance === 'confirm') ||
      b.evidence.length - a.evidence.length,
  )
}

/** Whose side it is: the one person who speaks for a body, else who makes its foremost statement. */
function nameOf(first: Statement, of: readonly Held[]): string | null {
  const voices = new Set(
    of.flatMap(({ statement: { giver } }) =>
      giver.standing === 'named' && giver.name !== giver.origin ? (giver.name ?? []) : [],
    ),
  )
  const [voice] = voices
  return voices.size === 1 && voice !== undefined ? voice : first.giver.name
}

/** Each place once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.article} ${one.start} ${one.end}`, one])).values()]
}
