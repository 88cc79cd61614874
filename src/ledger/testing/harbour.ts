import type { Annotations } from '../../annotate/annotations.ts'
import type { StoryLedger } from '../ledger.ts'
import { ledgerOf, report } from './example.ts'

/** Three reports on one spill, written for the tests: a mayor, a company that denies, a ministry that will not say. */
export const HARBOUR = {
  gazette: `Oil spill closes Port Ardle harbour

Port Ardle harbour was closed on Monday after oil spread across the bay. Mayor Ines Calder said that about 900 tons of oil had leaked from a Norvane Shipping tanker.

"We have lost the summer and nobody has told us why," Calder said.

Norvane Shipping denied the report. Officials at the port said the tanker had ignored two warnings.`,
  herald: `Port Ardle harbour closed after oil spill

Some 900 tons of oil had leaked from a Norvane Shipping tanker into the bay at Port Ardle, Mayor Ines Calder said on Monday.

"We have lost the summer and nobody has warned us why," Calder said. Norvane Shipping denied that its tanker had leaked any oil.

The Transport Ministry refused to confirm that the tanker had leaked.`,
  mirror: `Oil spill at Port Ardle: harbour closed

A Norvane Shipping tanker allegedly leaked 900 tons of oil at Port Ardle, and the harbour was closed on Monday.

The company claims that the oil came from a pipeline, and Mayor Ines Calder insisted that 900 tons of oil had leaked from the tanker.`,
} as const

/** Some of the three, annotated. */
export const harbour = (...names: readonly (keyof typeof HARBOUR)[]): readonly Annotations[] =>
  names.map((name) => report(name, HARBOUR[name]))

/** The ledger of reports that are all on one thing. */
export function storyOf(reports: readonly Annotations[]): StoryLedger {
  const { stories } = ledgerOf(reports)
  if (stories.length !== 1) throw new Error(`${stories.length} stories`)
  return stories[0]
}
