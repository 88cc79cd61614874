import type { Evidence } from '../../../article/article.ts'
import type { StoryLedger } from '../../../ledger/ledger.ts'
import { listWords } from '../../../report/wording/words.ts'
import { type Movement, placeKey } from '../movement.ts'
import { matched } from './matching.ts'

/** A line that has origins: a claim or a measure. */
interface Line {
  readonly about: string
  readonly origins: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Where each origin stands behind it. */
  readonly by: readonly { readonly origin: string | null; readonly name: string | null; readonly evidence: Evidence }[]
}

function linesOf({ claims, measures }: StoryLedger): readonly Line[] {
  return [
    ...claims.map(
      ({ text, origins, evidence, appearances }): Line => ({
        about: text,
        origins,
        evidence,
        by: appearances.map(({ giver, evidence }) => ({ origin: giver.origin, name: giver.name, evidence })),
      }),
    ),
    ...measures.map(
      ({ label, origins, points }): Line => ({
        about: label,
        origins,
        evidence: points.map(({ evidence }) => evidence),
        by: points.map(({ giver, evidence }) => ({ origin: giver.origin, name: giver.name, evidence })),
      }),
    ),
  ]
}

/** What rested on one origin and now rests on two. */
export function secondOrigins(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const lines = linesOf(after)
  const old = matched(linesOf(before), lines, ({ evidence }) => evidence)
  return lines.flatMap((line, i): readonly Movement[] => {
    const earlier = old[i]
    if (earlier?.origins.length !== 1 || line.origins.length < 2) return []
    const [first] = earlier.origins
    const second = line.by.find(({ origin }) => origin !== null && origin !== first && line.origins.includes(origin))
    if (!second) return []
    return [
      {
        kind: 'second-origin',
        key: `second-origin ${first} ${second.origin} ${placeKey(second.evidence.article, line.about)}`,
        about: line.about,
        was: `${first} alone`,
        is: listWords(line.origins),
        why: `${second.origin} stands behind it too, independently of ${first}`,
        speakers: [second.name, second.origin].filter((name) => name !== null),
        change: null,
        beyondBounds: false,
        evidence: [second.evidence],
      },
    ]
  })
}
