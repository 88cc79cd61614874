import { hull } from '../../../../article/span.ts'
import { wordsFor } from '../asked.ts'
import type { Finder } from '../finder.ts'
import { isSaid } from '../words.ts'

/** The rule's name. */
export const ITSELF = 'rejected.itself'

/** So many words tell what is rejected. */
const FEWEST = 2

/** "refuted her claims that Kelly holds the power": what is rejected is told in naming it. */
export const itself: Finder = ({ rejection, topic, owners }, { report }) => {
  const { what, cue } = rejection
  if (!isSaid(what) || topic.size < FEWEST || cue.upos !== 'VERB' || what.start < cue.start) return null
  const words = wordsFor(rejection)
  const span = hull([what, ...words])
  const whose = owners.size > 0 ? `${[...owners].join(' or ')} says` : 'is said'
  return { report, span, statement: null, rule: ITSELF, because: `the rejection tells what ${whose}` }
}
