import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Span } from '../../../article/article.ts'
import { hull, overlap } from '../../../article/span.ts'
import { ownStatement, type Statement, statementOf } from '../../claims/statement.ts'
import type { Cast } from '../../parties/cast.ts'
import type { Scene, SceneSentence } from '../rejections/scene.ts'

/** A statement that an attribution makes. */
export type Attributed = Statement & { readonly attribution: Attribution }

/** What is said in a sentence, but not what somebody's words say that another said. */
export const heardIn = ({ said }: SceneSentence): readonly Attributed[] =>
  said.filter((one): one is Attributed => one.attribution?.nestedIn === null)

/** Of these, what has its reporting words there, by where these or what they report begin. */
export const saidIn = (sentence: SceneSentence): readonly Attributed[] =>
  heardIn(sentence)
    .filter(({ attribution }) => attribution.cue.some((one) => overlap(one, sentence)))
    .sort((a, b) => extentOf(a).start - extentOf(b).start)

/** From the first word of an attribution to its last: who says it, the reporting words, and what is said. */
export const extentOf = ({ attribution: { source, cue, content } }: Attributed): Span =>
  hull([...source, ...cue, ...content])

/** A stretch as a statement by whoever says most of it; else by the report. */
export function statedAt(stretch: Span, sentence: SceneSentence, { report }: Scene, cast: Cast): Statement {
  const by = heardIn(sentence).find(
    ({ evidence }) => 2 * lengthShared(evidence, stretch) >= stretch.end - stretch.start,
  )
  return by
    ? statementOf(report, [stretch], { attribution: null, giver: by.giver }, cast)
    : ownStatement(report, stretch, cast)
}

const lengthShared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
