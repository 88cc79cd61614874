import { bestOf, type Finding } from './findings.ts'
import { covers, lengthOf, shared } from './runs.ts'

/** A finding below this does more harm than good: near half the F1 that is reached, as theory has it (Lipton, Elkan and Naryanaswamy, 2014). */
const ACCEPT = 0.33
/** How much more two that were parted must be worth together than the one alone. */
const MARGIN = 0.1

/** Whether one of two lies in the other's content, or the contents share words. */
function clash(a: Finding, b: Finding): boolean {
  return covers(a.content, b.cue) || covers(b.content, a.cue) || shared(a.content, b.content) > 0
}

/** The finding with the best content that leaves the others alone; null where it has none. */
function beside(finding: Finding, others: readonly Finding[]): Finding | null {
  const free = finding.options.filter(({ content }) =>
    others.every((other) => !covers(content.runs, other.cue) && shared(content.runs, other.content) === 0),
  )
  if (free.length === 0) return null
  const { content, sure } = bestOf(free)
  const [cue, was, source] = finding.parts
  return {
    ...finding,
    content: content.runs,
    rule: content.rule,
    score: (finding.score * sure) / was,
    parts: [cue, sure, source],
  }
}

/**
 * Those that stand on their own: nothing reported inside another's content, no two contents that overlap. The surest come
 * first; a later one that clashes takes another content, or makes the earlier take another where both are worth more so.
 */
export function outermost(found: readonly Finding[]): Finding[] {
  const ranked = found.filter((f) => f.score >= ACCEPT).sort((a, b) => b.score - a.score || a.cue - b.cue)
  let kept: Finding[] = []
  for (const finding of ranked) {
    const against = kept.filter((k) => clash(k, finding))
    if (against.length === 0) {
      kept.push(finding)
      continue
    }
    const aside = beside(finding, against)
    if (aside && aside.score >= ACCEPT && !kept.some((k) => clash(k, aside))) {
      kept.push(aside)
      continue
    }
    const [rival] = against
    const moved = against.length === 1 ? beside(rival, [finding]) : null
    const rest = kept.filter((k) => k !== rival)
    if (moved && moved.score + finding.score > rival.score + MARGIN && !rest.some((k) => clash(k, moved)))
      kept = [...rest, moved, finding]
  }
  return kept.sort((a, b) => a.cue - b.cue)
}

/** A finding inside another's content. */
export interface Nested {
  readonly finding: Finding
  readonly holder: Finding
}

/** Those inside the content of an outermost one, source and all, with the innermost that holds them. */
export function nested(found: readonly Finding[], outer: readonly Finding[]): Nested[] {
  const kept = new Set(outer.map((f) => f.cue))
  const apart = (f: Finding, holder: Finding) =>
    !f.source.run || covers(holder.content, f.source.head) || shared(holder.content, [f.source.run]) === 0
  const inner = found
    .filter((f) => !kept.has(f.cue) && f.parts[0] * f.parts[1] * f.parts[2] >= INNER)
    .filter((f) => outer.some((o) => covers(o.content, f.cue) && apart(f, o)))
    .sort((a, b) => b.score - a.score || a.cue - b.cue)
  const chosen: Finding[] = []
  for (const f of inner)
    if (!chosen.some((k) => shared(k.content, f.content) > 0 && !covers(k.content, f.cue) && !covers(f.content, k.cue)))
      chosen.push(f)
  return chosen.flatMap((finding) => {
    const holders = [...outer, ...chosen]
      .filter((other) => holds(other, finding))
      .sort((a, b) => lengthOf(a.content) - lengthOf(b.content))
    return holders.length ? [{ finding, holder: holders[0] }] : []
  })
}

/** The models learn that what stands inside a content is no cue, so they are less sure of these. */
const INNER = 0.15

function holds(holder: Finding, finding: Finding): boolean {
  return holder !== finding && covers(holder.content, finding.cue) && !covers(finding.content, holder.cue)
}
