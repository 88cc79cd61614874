import type { Evidence } from '../../article/article.ts'
import { samePlace } from '../../article/span.ts'
import type { AppliedCorrection } from '../../story/correction.ts'
import type { Giver } from '../ledger.ts'
import type { Cast } from '../parties/cast.ts'
import { inOwnVoice, named } from '../parties/party.ts'

/** Who gives a figure by a person's word, the last that was said of it; undefined where no person said. */
export function giverSaid(figure: Evidence, corrections: readonly AppliedCorrection[], cast: Cast): Giver | undefined {
  const said = corrections.findLast(
    ({ correction, evidence }) => correction.kind === 'speaker' && evidence.some((one) => samePlace(one, figure)),
  )?.correction
  if (said?.kind !== 'speaker') return undefined
  return said.speaker === null ? inOwnVoice(figure.article, cast) : named(cast.name(figure.article, said.speaker), cast)
}
