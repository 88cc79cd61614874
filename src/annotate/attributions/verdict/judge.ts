import type { Finding } from '../finding.ts'
import { type Model, probability, score } from '../model/model.ts'
import { noFeatures } from '../reading/hashing.ts'
import type { Syntax } from '../reading/syntax.ts'
import { verdictFeatures } from './verdict.ts'

/** How likely a content and a source must be together to be tried beside the safest. */
const TOGETHER = 0.06

/** The finding and what else it might be: its likely contents with its likely sources. */
export function variants(finding: Finding): Finding[] {
  const [cue] = finding.parts
  return finding.contents.flatMap(({ content, sure }, c) =>
    finding.people
      .filter((person, p) => c + p === 0 || sure * person.sure >= TOGETHER)
      .map((person) => ({
        ...finding,
        content: content.runs,
        rule: content.rule,
        source: person.source,
        parts: [cue, sure, person.sure] as const,
      })),
  )
}

/** How likely a finding, or a variant of it, stands as a whole beside its neighbours. */
export type Judge = (finding: Finding) => number

/** A judge over the findings of one text. */
export function judgeOf(syntax: Syntax, model: Model, found: readonly Finding[]): Judge {
  const features = noFeatures()
  return (finding) => {
    features.count = 0
    verdictFeatures(syntax, found, finding, features)
    return probability(score(model, features))
  }
}

/** Of each finding the variant that most likely stands, with that chance as its score. */
export function judged(found: readonly Finding[], judge: Judge): Finding[] {
  return found.map((finding) => {
    const [first, ...rest] = variants(finding).map((variant) => ({ ...variant, score: judge(variant) }))
    return rest.reduce((best, variant) => (variant.score > best.score ? variant : best), first)
  })
}
