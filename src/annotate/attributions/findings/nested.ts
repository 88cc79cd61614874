import { tells } from '../cues/candidates.ts'
import { cueFeatures } from '../cues/features.ts'
import type { Finding } from '../finding.ts'
import { probability, score } from '../model/model.ts'
import type { Models } from '../model/weights.ts'
import { noFeatures } from '../reading/hashing.ts'
import { covers, lengthOf, type Run, shared } from '../reading/runs.ts'
import type { Syntax } from '../reading/syntax.ts'
import { filled, isAsked } from './findings.ts'
import { bestOf } from './likely.ts'

/** A finding inside another's content. */
export interface Nested {
  readonly finding: Finding
  readonly holder: Finding
}

/** How sure a word must be to be a cue, and the whole to stand: nobody marks these, so only plain ones are given. */
const LIKELY = 0.6
const STANDS = 0.3

/**
 * Those inside the contents of the outermost ones, source and all, with the innermost that holds them. The scheme that the
 * other models learn from doesn't nest: what stands in a content is no cue to it. So these cues have a model of their own,
 * which never saw such words.
 */
export function nested(syntax: Syntax, models: Models, outer: readonly Finding[]): Nested[] {
  return outer.flatMap((holder) => {
    const chosen: Finding[] = []
    for (const found of insideOf(syntax, models, holder).sort((a, b) => b.score - a.score || a.cue - b.cue))
      if (!chosen.some((other) => clash(other, found))) chosen.push(found)
    return chosen.map((finding) => {
      const holders = chosen.filter((other) => holds(other, finding))
      return { finding, holder: holders.sort((a, b) => lengthOf(a.content) - lengthOf(b.content))[0] ?? holder }
    })
  })
}

/** Findings whose every word lies in the content of `holder`. */
function insideOf(syntax: Syntax, models: Models, { content }: Finding): Finding[] {
  const features = noFeatures()
  const found: Finding[] = []
  for (const run of content)
    for (let cue = run.first; cue <= run.last; cue++) {
      if (!tells(syntax, cue) || !isAsked(syntax, cue)) continue
      features.count = 0
      cueFeatures(syntax, cue, features)
      const sure = probability(score(models.inner, features))
      const whole = sure < LIKELY ? null : filled(syntax, models, cue, sure, -1, features)
      const finding = whole && within(whole, content)
      if (finding && finding.score >= STANDS) found.push(finding)
    }
  return found
}

/** The finding with the best content and source that a stretch of text has for it; null where it has no content. */
function within(finding: Finding, stretch: readonly Run[]): Finding | null {
  const isInside = (run: Run) => stretch.some(({ first, last }) => first <= run.first && run.last <= last)
  const free = finding.options.filter(({ content }) => content.runs.every(isInside))
  const person = finding.people.find(({ source }) => !source.run || isInside(source.run))
  if (free.length === 0 || !person) return null
  const { content, sure } = bestOf(free)
  const [cue] = finding.parts
  return {
    ...finding,
    content: content.runs,
    rule: content.rule,
    source: person.source,
    score: cue * sure * person.sure,
    parts: [cue, sure, person.sure],
  }
}

/** Whether two share words although neither holds the other. */
function clash(a: Finding, b: Finding): boolean {
  return a.cue === b.cue || (shared(a.content, b.content) > 0 && !covers(a.content, b.cue) && !covers(b.content, a.cue))
}

function holds(holder: Finding, finding: Finding): boolean {
  return holder !== finding && covers(holder.content, finding.cue) && !covers(finding.content, holder.cue)
}
