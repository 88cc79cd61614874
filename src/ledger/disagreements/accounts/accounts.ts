import { within } from '../../../language/search.ts'
import type { Story } from '../../../story/story.ts'
import { keptOf } from '../../kept.ts'
import type { Cast } from '../../parties/cast.ts'
import { isList } from '../../sentence/list.ts'
import type { Aimed } from '../aimed.ts'
import type { Scene } from '../rejections/scene.ts'
import { stemsIn } from '../rejections/topic.ts'
import type { Contrast, Recogniser } from './contrast.ts'
import { despite } from './recognisers/despite.ts'
import { inFact } from './recognisers/in-fact.ts'
import { inOneSentence } from './recognisers/in-one-sentence.ts'
import { inTheNext } from './recognisers/in-the-next.ts'

/** The first that finds two accounts in a sentence is believed: what words tell of before what only stands together. */
const RECOGNISERS: readonly Recogniser[] = [despite, inFact, inOneSentence, inTheNext]

/** The accounts of a story's reports that are set against others, with what each is set against. */
export function aimedAccounts(story: Story, scenes: readonly Scene[], cast: Cast): readonly Aimed[] {
  const kept = keptOf(story)
  return scenes.flatMap((scene) => {
    const isKept = kept(scene.report)
    return scene.sentences.flatMap((sentence) => {
      if (isList(sentence) || !isKept(sentence)) return []
      for (const recognise of RECOGNISERS) {
        const found = recognise(sentence, scene, cast)
        if (found) return [aimedOf(found)]
      }
      return []
    })
  })
}

function aimedOf({ rule, held, against, because }: Contrast): Aimed {
  const { report, evidence } = against
  return {
    objection: {
      statement: against,
      manner: 'counter',
      topic: { terms: [], stems: [...stemsIn(within(report.document.tokens, evidence)).keys()] },
      hints: [],
      byContent: true,
    },
    targets: [{ statement: held, rule, because }],
    further: [],
  }
}
