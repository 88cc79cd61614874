import { wordsFor } from '../asked.ts'
import type { Finder } from '../finder.ts'
import { isSaid } from '../words.ts'

/** So many words tell what is rejected. */
const FEWEST = 2

/** "refuted her claims that Kelly holds the power": what is rejected is told in naming it. */
export const itself: Finder = ({ rejection, topic, owners }, { report }) => {
  const { what, cue } = rejection
  if (!isSaid(what) || topic.size < FEWEST || cue.upos !== 'VERB' || what.start < cue.start) return null
  const words = wordsFor(rejection)
  const span = { start: words[0]?.start ?? what.start, end: words.at(-1)?.end ?? what.end }
  const whose = owners.size > 0 ? `${[...owners].join(' or ')} says` : 'is said'
  return { report, span, statement: null, rule: 'rejected.itself', because: `the rejection tells what ${whose}` }
}
