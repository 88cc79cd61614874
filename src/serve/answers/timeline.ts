import type { TimelineEntry } from '../../ledger/ledger.ts'
import { periodWords } from '../../report/wording/words.ts'
import type { MomentAnswer } from '../api/timeline.ts'
import { firstQuoted } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_PLACES = 6

/** What happened or was said when, with its days in words. */
export function momentAnswer(
  story: OpenStory,
  { from, to, basis, text, source, evidence }: TimelineEntry,
): MomentAnswer {
  return {
    from,
    to,
    basis,
    when: `${basis === 'inferred' ? 'about ' : ''}${periodWords(from, to ?? from)}`,
    text,
    source,
    evidence: firstQuoted(story, evidence, MOST_PLACES),
  }
}
