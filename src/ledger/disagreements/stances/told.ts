import type { Stance } from '../../../annotate/attributions/attribution.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Disagreement, Giver, Side } from '../../ledger.ts'
import { listed } from '../../listed.ts'
import type { Objection } from '../objections/objection.ts'
import type { Matter } from './matters.ts'
import { sidesOf, subjectLine } from './sides.ts'

/** What each manner of objecting is to what is held. */
const STANCE_OF = {
  deny: 'deny',
  dismiss: 'decline',
  decline: 'decline',
  counter: 'assert',
} as const satisfies Record<Objection['manner'], Stance>

/**
 * A matter as a disagreement: those who hold it, then those who object; null where nobody but the objectors holds it.
 * @param repeats the same objection in other reports
 */
export function told(
  { objections, targets }: Matter,
  repeats: (statement: Statement) => readonly Statement[],
): Omit<Disagreement, 'id'> | null {
  const against = new Set(objections.flatMap(({ statement }) => [statement, ...repeats(statement)]))
  const held = [...new Set(targets.map(({ statement }) => statement))].filter((statement) => !against.has(statement))
  const topic = new Set(objections.flatMap((one) => one.topic.stems))
  const forSides = sidesOf(
    held.map((statement) => ({ statement, stance: statement.attribution?.stance ?? 'assert' })),
    topic,
  )
  const againstSides = sidesOf(
    objections.map(({ statement, manner }) => ({ statement, stance: STANCE_OF[manner] })),
    topic,
  )
  const [holder, objector] = [forSides[0], againstSides[0]]
  if (!holder || !objector) return null
  return {
    kind: 'stance',
    about: aboutOf(objections, holder),
    measure: null,
    sides: [...forSides, ...againstSides],
    because: becauseOf(objections),
    trail: targets.map(({ statement, rule, because }) => ({ rule, because, evidence: [statement.evidence] })),
  }
}

/** The fullest wording of what is denied, by those who deny it; else what is held, if somebody is named for it. */
function aboutOf(objections: readonly Objection[], holder: Side): string {
  const [fullest] = objections
    .filter(({ byContent }) => !byContent)
    .sort((a, b) => b.topic.stems.length - a.topic.stems.length || b.hints.length - a.hints.length)
  const says = fullest && (fullest.topic.stems.length > 0 || (holder.source === null && fullest.hints.length > 0))
  return says ? subjectLine(fullest.statement) : holder.words
}

/** How a party is called that no report names. */
const calledBy = ({ name, standing }: Giver): string =>
  name ?? (standing === 'own-voice' ? 'the report itself' : 'somebody unnamed')

/** Who denies, who waves away and who will not confirm, in words for a reader. */
function becauseOf(objections: readonly Objection[]): string {
  const by = (manner: Objection['manner'], does: string): string | null => {
    const names = new Set(objections.flatMap((one) => (one.manner === manner ? [calledBy(one.statement.giver)] : [])))
    return names.size > 0 ? `${does} ${listed([...names])}` : null
  }
  const said = [
    by('deny', 'said not to be so by'),
    by('dismiss', 'waved away by'),
    by('decline', 'not confirmed by'),
    by('counter', 'told otherwise by'),
    objections.some(({ manner }) => manner === 'deny' || manner === 'counter') ? null : 'denied by nobody',
  ]
  return said.filter((one) => one !== null).join('; ')
}
