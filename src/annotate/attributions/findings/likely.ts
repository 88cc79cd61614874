import type { Content } from '../contents/contents.ts'
import type { LikelyContent, Option, Person } from '../finding.ts'
import { safest } from '../model/choice.ts'
import { type Model, softmax } from '../model/model.ts'
import type { Features } from '../reading/hashing.ts'
import { alike, type Run } from '../reading/runs.ts'
import type { Syntax } from '../reading/syntax.ts'
import { scoredSources } from '../sources/scores.ts'
import type { Source } from '../sources/sources.ts'

/** How many contents and sources of a cue are told apart, and how likely all but the first must be. */
const MOST = 3
const LEAST = 0.05

/** Who may stand behind a cue with this content: the safest, then the safest of those that are not like it. */
export function likelySources(
  syntax: Syntax,
  model: Model,
  cue: number,
  content: Content,
  features: Features,
): Person[] {
  const { sources, scores } = scoredSources(syntax, model, cue, content.runs, features)
  const left = softmax(scores)
  const same = (a: number, b: number) => a === b || alike(runOf(sources[a]), runOf(sources[b]))
  const people: Person[] = []
  while (people.length < MOST) {
    const { place, sure } = safest(left, same)
    if (people.length > 0 && sure < LEAST) break
    people.push({ source: sources[place], sure })
    for (const k of sources.keys()) if (same(place, k)) left[k] = 0
  }
  return people
}

const runOf = (source: Source): readonly Run[] => (source.run ? [source.run] : [])

/** The contents that a cue may have, no two alike, the safest first. */
export function likelyContents(options: readonly Option[]): LikelyContent[] {
  const found: LikelyContent[] = []
  let left = options
  while (left.length > 0 && found.length < MOST) {
    const best = bestOf(left)
    if (found.length > 0 && best.sure < LEAST) break
    found.push(best)
    left = left.filter(({ content }) => !alike(content.runs, best.content.runs))
  }
  return found
}

/** The safest of some contents. */
export function bestOf(options: readonly Option[]): LikelyContent {
  const { place, sure } = safest(
    options.map(({ share }) => share),
    (a, b) => alike(options[a].content.runs, options[b].content.runs),
  )
  return { content: options[place].content, sure }
}
