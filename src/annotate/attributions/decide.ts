import { contentFeatures } from './contentFeatures.ts'
import { type Content, contents } from './contents.ts'
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
  /** Other contents that the cue may have, with their shares. */
  readonly options: readonly Option[]
}

interface Option {
  readonly content: Content
  readonly share: number
}

export const settings = { cueFloor: 0.07, accept: 0.27, margin: 0.1, merge: 0.5, exact: 0.5 }

const UNLIKELY = 0.005

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
    const content = safest(fits, (a, b) => alike(hypotheses[a].runs, hypotheses[b].runs))
    const { runs } = hypotheses[content.choice]
    const speakers = sources(syntax, i)
    const says = softmax(
      speakers.map((source) => {
        features.count = 0
        sourceFeatures(syntax, i, runs, source, features)
        return score(models.source, features)
      }),
    )
    const source = safest(says, (a, b) => a === b || alike(runOf(speakers[a]), runOf(speakers[b])))
    found.push({
      cue: i,
      content: runs,
      source: speakers[source.choice],
      rule: hypotheses[content.choice].rule,
      score: cue * content.sure * source.sure,
      parts: [cue, content.sure, source.sure],
      options: hypotheses
        .map((hypothesis, h) => ({ content: hypothesis, share: fits[h] }))
        .filter(({ share }) => share > UNLIKELY),
    })
  }
  return found
}

const runOf = (source: Source): readonly Run[] => (source.run ? [source.run] : [])

/**
 * The choice whose likes have the most weight together, so that near misses back each other (minimum Bayes risk); between
 * equals the likelier itself.
 */
function safest(shares: readonly number[], same: (a: number, b: number) => boolean): { choice: number; sure: number } {
  const likely = shares.map((_, i) => i).filter((i) => shares[i] > UNLIKELY)
  let best = { choice: 0, sure: 0 }
  let most = -1
  for (const a of likely) {
    let sure = 0
    for (const b of likely) if (same(a, b)) sure += shares[b]
    const worth = sure + settings.exact * shares[a]
    if (worth > most) {
      most = worth
      best = { choice: a, sure }
    }
  }
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
  return common > 0 && 2 * common >= length(a) + length(b) - common
}

const covers = (runs: readonly Run[], i: number) => runs.some((run) => run.first <= i && i <= run.last)

/** Whether one of two lies in the other's content, or the contents share words. */
function clash(a: Finding, b: Finding): boolean {
  return covers(a.content, b.cue) || covers(b.content, a.cue) || shared(a.content, b.content) > 0
}

/** The finding with the best content that leaves the others alone; null where none is likely enough. */
function beside(finding: Finding, others: readonly Finding[]): Finding | null {
  const free = finding.options.filter(({ content }) =>
    others.every((other) => !covers(content.runs, other.cue) && shared(content.runs, other.content) === 0),
  )
  if (free.length === 0) return null
  const best = safest(
    free.map(({ share }) => share),
    (a, b) => alike(free[a].content.runs, free[b].content.runs),
  )
  const { runs, rule } = free[best.choice].content
  const score = (finding.score / finding.parts[1]) * best.sure
  return { ...finding, content: runs, rule, score, parts: [finding.parts[0], best.sure, finding.parts[2]] }
}

/**
 * Those that stand on their own: nothing reported inside another's content, no two contents that overlap. The surest come
 * first; a later one that clashes takes another content, or makes the earlier take another where both are worth more so.
 */
export function outermost(found: readonly Finding[]): Finding[] {
  const ranked = found.filter((f) => f.score >= settings.accept).sort((a, b) => b.score - a.score || a.cue - b.cue)
  let kept: Finding[] = []
  for (const f of ranked) {
    const against = kept.filter((k) => clash(k, f))
    if (against.length === 0) {
      kept.push(f)
      continue
    }
    const aside = beside(f, kept)
    if (aside && aside.score >= settings.accept && !kept.some((k) => clash(k, aside))) {
      kept.push(aside)
      continue
    }
    const moved = against.length === 1 ? beside(against[0], [f]) : null
    if (
      moved &&
      moved.score + f.score > against[0].score + settings.margin &&
      !kept.some((k) => k !== against[0] && clash(k, moved))
    )
      kept = [...kept.filter((k) => k !== against[0]), moved, f]
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
