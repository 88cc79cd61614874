import type { Entity } from '../../../annotate/mentions/mention.ts'
import { holds } from '../../../article/span.ts'
import { within } from '../../../language/search.ts'
import type { Statement } from '../../claims/statement.ts'
import { NAME } from '../../claims/terms.ts'
import { isEveryStates } from '../../parties/ministries.ts'
import type { Objection } from '../objections/objection.ts'

/** The names, as terms, that stand for who objects: the ministry, and the state that its source names. */
export function partiesOf({ statement: { giver, attribution, report } }: Objection): ReadonlySet<string> {
  const source = attribution?.source ?? []
  const named = source.flatMap((span) => within(report.mentions, span).filter((mention) => holds(span, mention)))
  const affiliation = report.entities.find(({ name }) => name === attribution?.speaker.name)?.affiliation
  return new Set(
    [giver.name, giver.origin, affiliation, ...named.map(({ entity }) => entity)]
      .filter((name) => name !== null && name !== undefined && !isEveryStates(name))
      .map((name) => NAME + name),
  )
}

/** The entities that a statement is of, by the report's names: its speaker and whom he speaks for, or whom a group's own words name. */
export function speakersOf({ attribution, report, giver }: Statement): readonly Entity[] {
  const source = giver.standing === 'named' ? [] : (attribution?.source ?? [])
  const named = source.flatMap((span) => within(report.mentions, span))
  const speaker = attribution?.speaker
  const names = new Set([
    giver.name,
    giver.origin,
    speaker?.name,
    speaker?.affiliation,
    ...named.map(({ entity }) => entity),
  ])
  return report.entities.filter(({ name }) => names.has(name))
}
