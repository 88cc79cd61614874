import type { Finding } from '../findings/findings.ts'
import { relation, type Syntax } from '../reading/syntax.ts'

/** What a deed must be worth to stand: half of those below are none to PolNeAR’s annotators, or say nothing ("took the lead"). */
const ACCEPT = 0.5

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'parataxis'])

/** Whether a finding is more likely a deed than words or thoughts: "slammed into the barrier", "hired him". */
export function isLikelyDeed(syntax: Syntax, finding: Finding): boolean {
  return finding.score < ACCEPT && isDeed(syntax, finding)
}

/** Whether a verb that the lexicon doesn't have for saying has no clause to report, and quotes nothing. */
function isDeed({ tokens, words, children, quote }: Syntax, { cue, content }: Finding): boolean {
  const word = words[cue]
  if (tokens[cue].upos !== 'VERB' || (word !== undefined && word.stance !== 'other')) return false
  if (children[cue].some((child) => CLAUSES.has(relation(tokens[child])))) return false
  return content.every(({ first, last }) => quote.subarray(first, last + 1).every((q) => q < 0))
}
