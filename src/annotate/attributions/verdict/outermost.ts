import type { Finding } from '../finding.ts'
import { bestOf } from '../findings/likely.ts'
import { alike, covers, shared } from '../reading/runs.ts'
import type { Judge } from './judge.ts'

/** A finding below this does more harm than good: near half the F1 that is reached, as theory has it (Lipton, Elkan and Naryanaswamy, 2014). */
const ACCEPT = 0.33
/** How much more two that were parted must be worth together than the one alone. */
const MARGIN = 0.3

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
function beside(finding: Finding, others: readonly Finding[], judge: Judge): Finding | null {
  const free = finding.options.filter(({ content }) =>
    others.every((other) => !covers(content.runs, other.cue) && shared(content.runs, other.content) === 0),
  )
  if (free.length === 0) return null
  const { content } = bestOf(free)
  const [cue, , source] = finding.parts
  // Contents that are barred now spoke for this one all the same.
  const sure = finding.options.reduce(
    (sum, option) => (alike(option.content.runs, content.runs) ? sum + option.share : sum),
    0,
  )
  const aside: Finding = { ...finding, content: content.runs, rule: content.rule, parts: [cue, sure, source] }
  return { ...aside, score: judge(aside) }
}

/**
 * Those that stand on their own: nothing reported inside another's content, no two contents that overlap. The surest come
 * first; a later one that clashes takes another content, or makes the earlier take another where both are worth more so.
 * `settled` stand whatever the rest claims.
 */
export function outermost(found: readonly Finding[], judge: Judge, settled: readonly Finding[] = []): Finding[] {
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
    const aside = beside(finding, rivals, judge)
    if (aside && aside.score >= ACCEPT && rivalsOf(board, aside).length === 0) {
      keep(aside)
      continue
    }
    const [rival] = rivals
    const moved = rivals.length === 1 ? beside(rival, [finding], judge) : null
    if (!moved || moved.score + finding.score <= rival.score + MARGIN) continue
    drop(rival)
    if (rivalsOf(board, moved).length === 0) {
      keep(moved)
      keep(finding)
    } else keep(rival)
  }
  return [...kept].sort((a, b) => a.cue - b.cue)
}
