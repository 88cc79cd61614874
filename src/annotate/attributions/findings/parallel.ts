import { tells } from '../cues/candidates.ts'
import type { Finding } from '../finding.ts'
import { covers, type Run } from '../reading/runs.ts'
import { relation, type Syntax, trim } from '../reading/syntax.ts'

/** Words that may stand between "and" and the verb that it joins: "and also warned". */
const ADVERBS = 2

/**
 * Findings, of which those that another swallowed stand beside it where "and" joins like to like: "leaders say that Arrel
 * has fired and warn that …" has the leaders warn, since "warn" goes with "say" and not with "has fired". `candidates` are
 * all that was weighed, in order of their cues.
 */
export function withParallels(
  syntax: Syntax,
  candidates: readonly Finding[],
  findings: readonly Finding[],
): readonly Finding[] {
  const at = new Map(candidates.map((one) => [one.cue, one]))
  return findings.flatMap((holder) => {
    const beside = parallelOf(syntax, at, holder)
    const content = beside ? cutBefore(syntax, holder.content, beside.cue) : []
    return beside && content.length > 0
      ? [
          { ...holder, content },
          { ...beside, source: holder.source },
        ]
      : [holder]
  })
}

/** The first that a holder swallowed; one that somebody inside the holder's content says may be that one's as well. */
function parallelOf(syntax: Syntax, at: ReadonlyMap<number, Finding>, holder: Finding): Finding | null {
  let inner = -1
  for (const { first, last } of holder.content)
    for (let cue = Math.max(first, holder.cue + 1); cue <= last; cue++) {
      const one = at.get(cue)
      if (!one || !tells(syntax, cue) || formOf(syntax, cue) !== formOf(syntax, holder.cue)) continue
      if (cue > inner && isJoined(syntax, one, holder)) return one
      inner = Math.max(inner, ...one.content.map((run) => run.last))
    }
  return null
}

/** Whether "and" joins a verb, by the parse, to one in the holder's content that has another form. */
function isJoined(syntax: Syntax, { cue, content }: Finding, holder: Finding): boolean {
  const { tokens, quote } = syntax
  const joined = tokens[cue].head
  return (
    relation(tokens[cue]) === 'conj' &&
    quote[cue] < 0 &&
    covers(holder.content, joined) &&
    formOf(syntax, joined) !== formOf(syntax, cue) &&
    conjunction(syntax, cue) !== null &&
    content.every(({ first }) => first > cue)
  )
}

/** The "and" before a verb that has no subject of its own; null where there is none. */
function conjunction({ tokens }: Syntax, cue: number): number | null {
  let at = cue - 1
  while (at > 0 && cue - at <= ADVERBS && tokens[at].upos === 'ADV') at--
  return tokens[at]?.upos === 'CCONJ' ? at : null
}

/** A verb's form, of which the bare one is the present of many. */
const formOf = ({ tokens }: Syntax, i: number): string => (tokens[i].xpos === 'VB' ? 'VBP' : tokens[i].xpos)

function cutBefore(syntax: Syntax, content: readonly Run[], cue: number): readonly Run[] {
  const end = conjunction(syntax, cue) as number
  return content.flatMap((run) => {
    if (run.first >= end) return []
    const kept = run.last < end ? run : trim(syntax, run.first, end - 1)
    return kept ? [kept] : []
  })
}
