import type { Evidence } from '../../../article/article.ts'
import type { Giver, Measure, StoryLedger } from '../../../ledger/ledger.ts'
import { figureWords, listWords } from '../../../report/wording/words.ts'
import { type Movement, placeKey } from '../movement.ts'
import { matched } from './matching.ts'

/** What origins stand behind: a claim, or one figure of a measure. */
interface Line {
  readonly about: string
  readonly origins: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Where each origin stands behind it. */
  readonly by: readonly { readonly giver: Giver; readonly evidence: Evidence }[]
}

function linesOf({ claims, measures }: StoryLedger): readonly Line[] {
  return [
    ...claims.map(
      ({ text, origins, evidence, appearances }): Line => ({
        about: text,
        origins,
        evidence,
        by: appearances,
      }),
    ),
    ...measures.flatMap(figuresOf),
  ]
}

/** Each figure of a measure by itself: who gives another number doesn't stand behind it. */
function figuresOf({ label, origins, points }: Measure): readonly Line[] {
  const alike = Map.groupBy(points, ({ value, low, high, unit }) => `${value ?? `${low} ${high}`} ${unit}`)
  return [...alike.values()].map((same) => {
    const givers = new Set(same.map(({ giver }) => giver.origin))
    return {
      about: `${label}: ${figureWords(same[0])}`,
      origins: origins.filter((origin) => givers.has(origin)),
      evidence: same.map(({ evidence }) => evidence),
      by: same,
    }
  })
}

/** What rested on one origin and now rests on two. */
export function secondOrigins(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const lines = linesOf(after)
  const old = matched(linesOf(before), lines, ({ evidence }) => evidence)
  return lines.flatMap((line, i): readonly Movement[] => {
    const earlier = old[i]
    if (earlier?.origins.length !== 1 || line.origins.length < 2) return []
    const [first] = earlier.origins
    const second = line.by.find(
      ({ giver: { origin } }) => origin !== null && origin !== first && line.origins.includes(origin),
    )
    if (!second) return []
    const { name, origin } = second.giver
    return [
      {
        kind: 'second-origin',
        key: `second-origin ${first} ${origin} ${placeKey(second.evidence.article, line.about)}`,
        about: line.about,
        was: `${first} alone`,
        is: listWords(line.origins),
        why: `${origin} stands behind it too, independently of ${first}`,
        speakers: [name, origin].filter((one) => one !== null),
        change: null,
        beyondBounds: false,
        within: null,
        evidence: [second.evidence],
      },
    ]
  })
}
