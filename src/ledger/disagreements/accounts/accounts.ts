import { within } from '../../../language/search.ts'
import type { Story } from '../../../story/story.ts'
import type { Cast } from '../../cast.ts'
import type { Statement } from '../../claims/statement.ts'
import { keptOf } from '../../kept.ts'
import type { Aimed } from '../aimed.ts'
import { sceneOf } from '../rejections/scene.ts'
import { stemsIn } from '../rejections/topic.ts'
import type { Pair, Recogniser } from './pair.ts'
import { inOneSentence, inTheNext } from './recognisers/contrasted.ts'
import { despite } from './recognisers/despite.ts'
import { inFact } from './recognisers/in-fact.ts'

/** The first that finds a pair in a sentence is believed: what words tell of before what only stands together. */
const RECOGNISERS: readonly Recogniser[] = [despite, inFact, inOneSentence, inTheNext]

/** The accounts of a story's reports that are set against others, with what each is set against. */
export function aimedAccounts(story: Story, statements: readonly Statement[], cast: Cast): readonly Aimed[] {
  const attributed = statements.filter(({ attribution }) => attribution !== null)
  const byArticle = Map.groupBy(attributed, ({ evidence }) => evidence.article)
  const kept = keptOf(story)
  return story.articles.flatMap((report) => {
    const isKept = kept(report)
    const scene = sceneOf(report, byArticle.get(report.article.id) ?? [], [])
    return scene.sentences.filter(isKept).flatMap((sentence) => {
      for (const recognise of RECOGNISERS) {
        const found = recognise(sentence, scene, cast)
        if (found) return [aimedOf(found)]
      }
      return []
    })
  })
}

function aimedOf({ rule, held, against, because }: Pair): Aimed {
  const { report, evidence } = against
  return {
    objection: {
      statement: against,
      manner: 'counter',
      topic: { terms: [], stems: [...stemsIn(within(report.document.tokens, evidence)).keys()] },
      hints: [],
      predicate: null,
      byContent: true,
      ofAllAlleged: null,
      findsNothing: false,
    },
    targets: [{ statement: held, rule, because }],
    further: [],
  }
}
