import { type Model, score } from '../model/model.ts'
import type { Features } from '../reading/hashing.ts'
import type { Run } from '../reading/runs.ts'
import type { Syntax } from '../reading/syntax.ts'
import type { Content } from './contents.ts'
import { surroundings, wholeFeatures } from './features.ts'
import { edgeFeatures, type Lie, lieOf, runFeatures } from './run-features.ts'

/** Spans of keys: of how a run lies, and of its length, which `SIGHT` bounds. */
const LIES = 4
const LENGTHS = 1 << 13

/** Contents whose runs are worth so much less than the best that nothing else makes up for it are not weighed as wholes. */
const HOPELESS = 4

/**
 * The score of each content that a cue may have: the sum of the weights of `contentFeatures`. Contents share runs, and
 * runs share edges, so that each run and edge is weighed once; minus infinity for those that have no chance.
 * `features` is a buffer to work in.
 */
export function contentScores(
  syntax: Syntax,
  model: Model,
  cue: number,
  rivals: readonly Content[],
  features: Features,
): number[] {
  const near = surroundings(syntax, cue)
  const runs = new Map<number, number>()
  const edges = [new Map<number, number>(), new Map<number, number>()] as const
  const once = (known: Map<number, number>, key: number, describe: () => void): number => {
    let worth = known.get(key)
    if (worth === undefined) {
      features.count = 0
      describe()
      worth = score(model, features)
      known.set(key, worth)
    }
    return worth
  }
  const worthOf = (run: Run, lie: Lie): number => {
    const { first, last } = run
    const own = once(runs, (first * LIES + lie) * LENGTHS + last - first, () =>
      runFeatures(syntax, cue, run, lie, features),
    )
    const start = once(edges[0], first * LIES + lie, () => edgeFeatures(syntax, cue, first, -1, lie, features))
    const end = once(edges[1], last * LIES + lie, () => edgeFeatures(syntax, cue, last, 1, lie, features))
    return own + start + end
  }
  const sums = rivals.map(({ runs }, k) =>
    runs.reduce((sum, run, which) => sum + worthOf(run, lieOf(rivals[k], cue, which)), 0),
  )
  const bar = Math.max(...sums) - HOPELESS
  return rivals.map((content, k) => {
    if (sums[k] < bar) return Number.NEGATIVE_INFINITY
    features.count = 0
    wholeFeatures(near, content, features)
    return sums[k] + score(model, features)
  })
}
