import { type Model, score } from '../model/model.ts'
import type { Features } from '../reading/hashing.ts'
import type { Run } from '../reading/runs.ts'
import type { Syntax } from '../reading/syntax.ts'
import { extentFeatures, headFeatures, nobodyFeatures, sayingOf } from './features.ts'
import { heads, NOBODY, phrases, type Source } from './sources.ts'

/** Heads worth so much less than the best are passed over: no extent of theirs would make up for it. */
const HOPELESS = 3

/** Sources with their scores, place by place. */
export interface ScoredSources {
  readonly sources: readonly Source[]
  readonly scores: readonly number[]
}

/**
 * Who may be the source of a cue with this content, each with the sum of the weights of `sourceFeatures`. Phrases share
 * heads: each head is weighed once, and only those that have a chance are spelt out.
 * `features` is a buffer to work in.
 */
export function scoredSources(
  syntax: Syntax,
  model: Model,
  cue: number,
  content: readonly Run[],
  features: Features,
): ScoredSources {
  const saying = sayingOf(syntax, cue, content)
  const worth = (describe: () => void): number => {
    features.count = 0
    describe()
    return score(model, features)
  }
  const likely = heads(syntax, cue).map((head) => ({ head, own: worth(() => headFeatures(saying, head, features)) }))
  const best = likely.reduce((most, { own }) => Math.max(most, own), Number.NEGATIVE_INFINITY)
  const sources: Source[] = [NOBODY]
  const scores = [worth(() => nobodyFeatures(saying, features))]
  for (const { head, own } of likely) {
    if (own < best - HOPELESS) continue
    for (const source of phrases(syntax, head, cue)) {
      if (!source.run) continue
      const { run, extent } = source
      sources.push(source)
      scores.push(own + worth(() => extentFeatures(saying, head, run, extent, features)))
    }
  }
  return { sources, scores }
}
