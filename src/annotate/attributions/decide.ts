import { contentFeatures } from './contentFeatures.ts'
import { contents } from './contents.ts'
import { continuationFeatures, quotedSentence, reach } from './continuation.ts'
import { cueFeatures, mayBeCue } from './cues.ts'
import { noFeatures } from './hashing.ts'
import { type Model, probability, score, softmax } from './model.ts'
import { sourceFeatures } from './sourceFeatures.ts'
import { type Source, sources } from './sources.ts'
import type { Run, Syntax } from './syntax.ts'

/** The four trained questions. */
export interface Models {
  readonly cue: Model
  readonly content: Model
  readonly source: Model
  readonly continuation: Model
}

/** A cue with its best content and source, all as tokens. */
export interface Finding {
  readonly cue: number
  readonly content: readonly Run[]
  readonly source: Source
  readonly rule: string
  readonly score: number
  readonly parts: readonly [number, number, number]
}

export const settings = { cueFloor: 0.07, accept: 0.33, outer: 0, merge: 0.5 }

/** Every cue that the text may hold, on its own: no regard to other cues. */
export function candidates(syntax: Syntax, models: Models): Finding[] {
  const found: Finding[] = []
  const features = noFeatures()
  for (let i = 0; i < syntax.tokens.length; i++) {
    if (!mayBeCue(syntax, i)) continue
    features.count = 0
    cueFeatures(syntax, i, features)
    const cue = probability(score(models.cue, features))
    if (cue < settings.cueFloor) continue
    const hypotheses = contents(syntax, i)
    if (hypotheses.length === 0) continue
    const fits = softmax(
      hypotheses.map((hypothesis) => {
        features.count = 0
        contentFeatures(syntax, i, hypothesis, features)
        return score(models.content, features)
      }),
    )
    const best = argmax(fits)
    const content = hypotheses[best].runs
    let near = 0
    for (const [h, hypothesis] of hypotheses.entries()) if (alike(hypothesis.runs, content)) near += fits[h]
    const speakers = sources(syntax, i)
    const says = softmax(
      speakers.map((source) => {
        features.count = 0
        sourceFeatures(syntax, i, content, source, features)
        return score(models.source, features)
      }),
    )
    const who = argmax(says)
    let sure = 0
    for (const [s, source] of speakers.entries()) if (source.head === speakers[who].head) sure += says[s]
    found.push({
      cue: i,
      content,
      source: speakers[who],
      rule: hypotheses[best].rule,
      score: cue * near * sure,
      parts: [cue, near, sure],
    })
  }
  return found
}

function argmax(values: readonly number[]): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i
  return best
}

function length(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.last - run.first + 1, 0)
}

export function shared(a: readonly Run[], b: readonly Run[]): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1)
  return sum
}

/** Whether two contents share half of their words or more, as the scorer asks. */
function alike(a: readonly Run[], b: readonly Run[]): boolean {
  const common = shared(a, b)
  return 2 * common >= length(a) + length(b) - common
}

const covers = (runs: readonly Run[], i: number) => runs.some((run) => run.first <= i && i <= run.last)

/** Those that stand on their own: nothing reported inside another's content, no two contents that overlap. */
export function outermost(found: readonly Finding[]): Finding[] {
  const able = found.filter((f) => f.score >= settings.accept)
  const rank = (f: Finding) =>
    f.score + (able.some((other) => other !== f && covers(f.content, other.cue)) ? settings.outer : 0)
  const ranked = able.map((f) => ({ f, rank: rank(f) })).sort((a, b) => b.rank - a.rank || a.f.cue - b.f.cue)
  const kept: Finding[] = []
  for (const { f } of ranked) {
    const clash = kept.some(
      (k) => covers(k.content, f.cue) || covers(f.content, k.cue) || shared(k.content, f.content) > 0,
    )
    if (!clash) kept.push(f)
  }
  return kept.sort((a, b) => a.cue - b.cue)
}

/** Adds the quoted sentences after a quotation that go on with it. */
export function continued(syntax: Syntax, models: Models, findings: readonly Finding[]): Finding[] {
  const features = noFeatures()
  const cueAt = new Set(findings.map((f) => f.cue))
  const taken = findings.map((f) => f.content)
  return findings.map((finding) => {
    let last = Math.max(
      reach(syntax, finding.cue).last,
      ...finding.content.map((run) => syntax.tokens[run.last].sentence),
    )
    const runs = [...finding.content]
    if (!runs.some((run) => syntax.quote[run.first] >= 0 || syntax.quote[run.last] >= 0)) return finding
    for (;;) {
      const next = quotedSentence(syntax, last + 1)
      if (!next) break
      let free = !taken.some((other) => shared(other, [next]) > 0)
      for (let i = next.first; i <= next.last; i++) if (cueAt.has(i)) free = false
      if (!free) break
      features.count = 0
      continuationFeatures(syntax, finding.cue, runs, last, last + 1, features)
      if (probability(score(models.continuation, features)) < settings.merge) break
      const previous = runs[runs.length - 1]
      if (previous.last < finding.cue && finding.cue < next.first) runs.push(next)
      else runs[runs.length - 1] = { first: previous.first, last: next.last }
      last++
    }
    return runs.length === finding.content.length &&
      runs[runs.length - 1].last === finding.content[finding.content.length - 1].last
      ? finding
      : { ...finding, content: runs }
  })
}

/** Those inside another's content, with the innermost that holds them. */
export function nested(found: readonly Finding[], outer: readonly Finding[]): { finding: Finding; holder: Finding }[] {
  const kept = new Set(outer.map((f) => f.cue))
  const inner = found
    .filter((f) => !kept.has(f.cue) && f.score >= settings.accept)
    .filter((f) =>
      outer.some(
        (o) =>
          covers(o.content, f.cue) &&
          (!f.source.run || covers(o.content, f.source.head) || shared(o.content, [f.source.run]) === 0),
      ),
    )
    .sort((a, b) => b.score - a.score || a.cue - b.cue)
  const chosen: Finding[] = []
  for (const f of inner)
    if (!chosen.some((k) => shared(k.content, f.content) > 0 && !covers(k.content, f.cue) && !covers(f.content, k.cue)))
      chosen.push(f)
  const holders = [...outer, ...chosen]
  const result: { finding: Finding; holder: Finding }[] = []
  for (const finding of chosen) {
    let holder: Finding | null = null
    for (const other of holders)
      if (other !== finding && covers(other.content, finding.cue) && !covers(finding.content, other.cue))
        if (!holder || length(other.content) < length(holder.content)) holder = other
    if (holder) result.push({ finding, holder })
  }
  return result
}
