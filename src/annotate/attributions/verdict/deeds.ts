import type { Stance } from '../attribution.ts'
import type { Finding } from '../finding.ts'
import { relation, type Syntax } from '../reading/syntax.ts'

/**
 * What a finding that may be a deed must be worth to stand; others stand a third of the way. Verbs with a bare object are
 * less often sayings than the verdict has them: "slammed into the barrier", "hired him", "sought the lead".
 */
const ACCEPT = 0.5

/** Stances of verbs that are as often deeds; verbs that the lexicon doesn't have are as well. Who reports tells by a bare object too. */
const DOING: ReadonlySet<Stance | undefined> = new Set([undefined, 'other', 'pledge', 'demand', 'question'])
const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'parataxis'])

/** Whether a finding is more likely a deed than words or thoughts: its verb has no clause to report, and quotes nothing. */
export function isLikelyDeed({ tokens, children, quote, words }: Syntax, { cue, content, score }: Finding): boolean {
  if (score >= ACCEPT || tokens[cue].upos !== 'VERB' || !DOING.has(words[cue]?.stance)) return false
  if (children[cue].some((child) => CLAUSES.has(relation(tokens[child])))) return false
  return content.every(({ first, last }) => quote.subarray(first, last + 1).every((q) => q < 0))
}
