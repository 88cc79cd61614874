import type { Finding } from '../finding.ts'
import { add, code, type Features } from '../reading/hashing.ts'
import { covers, shared } from '../reading/runs.ts'
import type { Syntax } from '../reading/syntax.ts'
import { level, strength } from './levels.ts'

const NONE = code('-')
/** How many candidates before and after are looked at, so that the work stays linear in the text. */
const WINDOW = 24
/** How strong a finding must be to count as company. */
const WEIGHTY = 0.32
/** The level of what isn't there. */
const NOBODY = -11

/** What stands around a finding. */
interface Company {
  /** The surest whose content holds the cue. */
  readonly outer: Finding | null
  /** The surest whose cue lies in the content. */
  readonly inner: Finding | null
  /** The surest other whose content shares words with this one's. */
  readonly beside: Finding | null
  /** How many of some weight, and how many surer ones, stand in the sentence. */
  readonly others: number
  readonly surer: number
}

/** As they are found, before any verdict, findings are scored by their strength. */
const surest = (a: Finding | null, b: Finding): Finding => (a && a.score >= b.score ? a : b)

function companyOf({ tokens }: Syntax, all: readonly Finding[], finding: Finding): Company {
  const { place, cue, content } = finding
  const own = strength(finding)
  let outer: Finding | null = null
  let inner: Finding | null = null
  let beside: Finding | null = null
  let others = 0
  let surer = 0
  for (let i = Math.max(0, place - WINDOW); i < Math.min(all.length, place + WINDOW + 1); i++) {
    if (i === place) continue
    const other = all[i]
    if (tokens[other.cue].sentence === tokens[cue].sentence) {
      if (other.score >= WEIGHTY) others++
      if (other.score > own) surer++
    }
    if (covers(other.content, cue)) outer = surest(outer, other)
    else if (covers(content, other.cue)) inner = surest(inner, other)
    else if (shared(content, other.content) > 0) beside = surest(beside, other)
  }
  return { outer, inner, beside, others, surer }
}

/** What the findings around this one claim: of a speech inside another's only one stands, and two of one speaker are often parted. */
export function neighbourFeatures(syntax: Syntax, all: readonly Finding[], finding: Finding, out: Features): void {
  const { lemma } = syntax
  const { cue, parts } = finding
  const [sureCue, sureContent] = parts.map(level)
  const sure = level(strength(finding))
  const { outer, inner, beside, others, surer } = companyOf(syntax, all, finding)
  const levelOf = (other: Finding | null) => (other ? level(strength(other)) : NOBODY)
  let t = 860
  add(out, t++, levelOf(outer))
  add(out, t++, levelOf(outer), sureCue)
  add(out, t++, levelOf(outer), outer ? lemma[outer.cue] : NONE)
  add(out, t++, levelOf(inner))
  add(out, t++, levelOf(inner), sureCue)
  add(out, t++, levelOf(inner), sureContent)
  add(out, t++, levelOf(beside), sureContent)
  add(out, t++, Math.min(others, 6), sure)
  add(out, t++, Math.min(surer, 4), sure >> 1)
  for (const step of [-1, 1]) {
    const next = adjacent(syntax, all, finding, step)
    const way = next ? claims(finding, next) : 0
    t = step < 0 ? 870 : 873
    add(out, t++, way, next ? levelOf(next) >> 1 : NOBODY)
    add(out, t++, way, next ? lemma[next.cue] : NONE, lemma[cue])
    add(out, t++, way, next && next.source.head === finding.source.head ? 1 : 0)
  }
  tieFeatures(syntax, outer, finding, outer, 880, out)
  tieFeatures(syntax, finding, inner, inner, 890, out)
}

/** The finding before or after this one in its sentence. */
function adjacent({ tokens }: Syntax, all: readonly Finding[], { place, cue }: Finding, step: number): Finding | null {
  const next = all[place + step]
  return next && tokens[next.cue].sentence === tokens[cue].sentence ? next : null
}

/** Bits: which holds the other's cue, whether their contents meet; 1 at least. */
function claims(finding: Finding, other: Finding): number {
  const holds = covers(finding.content, other.cue) ? 1 : 0
  const held = covers(other.content, finding.cue) ? 2 : 0
  return 1 + holds + held + (shared(finding.content, other.content) > 0 ? 4 : 0)
}

/**
 * How a cue hangs on the one whose content holds it: by "and" or a participle with the same subject, it is often a second
 * saying of the same speaker that the content should have left out. `other` is the one of the two that isn't judged.
 */
function tieFeatures(
  syntax: Syntax,
  holder: Finding | null,
  held: Finding | null,
  other: Finding | null,
  template: number,
  out: Features,
): void {
  let t = template
  if (!holder || !held || !other) {
    add(out, t)
    return
  }
  const { lemma, upos, deprel, quote } = syntax
  const a = holder.cue
  const b = held.cue
  const same = holder.source.head === held.source.head ? 1 : 0
  const whose = same * 2 + (held.source.head >= 0 && covers(holder.content, held.source.head) ? 1 : 0)
  const tie = tieOf(syntax, a, b)
  const sure = level(strength(other)) >> 1
  t++
  add(out, t++, tie, whose)
  add(out, t++, tie, whose, sure)
  add(out, t++, tie, lemma[b])
  add(out, t++, lemma[a], lemma[b])
  add(out, t++, lemma[Math.max(0, b - 1)], whose, deprel[b])
  add(out, t++, deprel[b], whose, sure)
  add(out, t++, upos[b], upos[a], whose)
  add(out, t++, quote[b] >= 0 ? 1 : 0, quote[a] >= 0 ? 1 : 0, whose)
}

/** The relations from a word up to one above it; -1 where it isn't. */
function tieOf({ tokens, deprel }: Syntax, above: number, below: number): number {
  let way = 0
  for (let at = below, steps = 0; at >= 0 && steps < 5; at = tokens[at].head, steps++) {
    if (at === above) return way
    way = Math.imul(way, 31) + deprel[at]
  }
  return -1
}
