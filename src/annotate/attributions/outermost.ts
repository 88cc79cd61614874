import { bestOf, type Finding } from './findings.ts'
import { covers, lengthOf, shared } from './runs.ts'

/** A finding below this does more harm than good: near half the F1 that is reached, as theory has it (Lipton, Elkan and Naryanaswamy, 2014). */
const ACCEPT = 0.33
/** How much more two that were parted must be worth together than the one alone. */
const MARGIN = 0.1

/** Which kept finding each token belongs to, as its content and as its cue, so that a clash is seen without a search. */
interface Board {
  readonly content: (Finding | undefined)[]
  readonly cue: (Finding | undefined)[]
}

function place({ content, cue }: Board, finding: Finding, as: Finding | undefined = finding): void {
  cue[finding.cue] = as
  for (const run of finding.content) for (let i = run.first; i <= run.last; i++) content[i] = as
}

/** The kept findings that lie in this one's content, hold its cue, or share words with it. */
function rivalsOf({ content, cue }: Board, finding: Finding): Finding[] {
  const found = new Set([content[finding.cue]])
  for (const run of finding.content) for (let i = run.first; i <= run.last; i++) found.add(content[i]).add(cue[i])
  return [...found].filter((rival) => rival !== undefined)
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
 * `settled` stand whatever the rest claims.
 */
export function outermost(found: readonly Finding[], settled: readonly Finding[] = []): Finding[] {
  const board: Board = { content: [], cue: [] }
  const kept = new Set<Finding>(settled)
  for (const finding of settled) place(board, finding)
  const keep = (finding: Finding) => {
    kept.add(finding)
    place(board, finding)
  }
  const drop = (finding: Finding) => {
    kept.delete(finding)
    place(board, finding, undefined)
  }
  const open = found.filter(({ score, cue }) => score >= ACCEPT && !board.cue[cue])
  for (const finding of open.sort((a, b) => b.score - a.score || a.cue - b.cue)) {
    const rivals = rivalsOf(board, finding)
    if (rivals.length === 0) {
      keep(finding)
      continue
    }
    const aside = beside(finding, rivals)
    if (aside && aside.score >= ACCEPT && rivalsOf(board, aside).length === 0) {
      keep(aside)
      continue
    }
    const [rival] = rivals
    const moved = rivals.length === 1 ? beside(rival, [finding]) : null
    if (!moved || moved.score + finding.score <= rival.score + MARGIN) continue
    drop(rival)
    if (rivalsOf(board, moved).length === 0) {
      keep(moved)
      keep(finding)
    } else keep(rival)
  }
  return [...kept].sort((a, b) => a.cue - b.cue)
}

/** A finding inside another's content. */
export interface Nested {
  readonly finding: Finding
  readonly holder: Finding
}

/** Those inside the content of an outermost one, source and all, with the innermost that holds them. */
export function nested(found: readonly Finding[], outer: readonly Finding[]): Nested[] {
  const board: Board = { content: [], cue: [] }
  for (const finding of outer) place(board, finding)
  const inside = new Map<Finding, Finding[]>()
  for (const f of found) {
    const holder = board.content[f.cue]
    if (!holder || board.cue[f.cue] || f.parts[0] * f.parts[1] * f.parts[2] < INNER) continue
    if (f.source.run && !covers(holder.content, f.source.head) && shared(holder.content, [f.source.run]) > 0) continue
    inside.set(holder, [...(inside.get(holder) ?? []), f])
  }
  return [...inside].flatMap(([holder, inner]) => under(holder, inner))
}

function under(outer: Finding, inner: readonly Finding[]): Nested[] {
  const chosen: Finding[] = []
  for (const f of [...inner].sort((a, b) => b.score - a.score || a.cue - b.cue))
    if (!chosen.some((k) => shared(k.content, f.content) > 0 && !covers(k.content, f.cue) && !covers(f.content, k.cue)))
      chosen.push(f)
  return chosen.map((finding) => {
    const holders = chosen.filter((other) => holds(other, finding))
    return { finding, holder: holders.sort((a, b) => lengthOf(a.content) - lengthOf(b.content))[0] ?? outer }
  })
}

/** The models learn that what stands inside a content is no cue, so they are less sure of these. */
const INNER = 0.15

function holds(holder: Finding, finding: Finding): boolean {
  return holder !== finding && covers(holder.content, finding.cue) && !covers(finding.content, holder.cue)
}
