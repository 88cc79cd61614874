import type { Cast } from '../../parties/cast.ts'
import type { Aimed } from '../aimed.ts'
import { isOf } from '../words/rejecting.ts'
import { aimedOf } from './as-objection.ts'
import { type Asked, askedOf } from './asked.ts'
import { placesOf } from './besides/told.ts'
import { asOthersSay } from './recognisers/as-others-say.ts'
import { calledLiar } from './recognisers/called-liar.ts'
import { calledUntrue } from './recognisers/called-untrue.ts'
import { rejectedIn } from './rejected.ts'
import { rejecterOf } from './rejecter.ts'
import type { Rejection } from './rejection.ts'
import type { Scene } from './scene.ts'

/** The rejections of a story by those who can be told, with what each is aimed at: nothing where that isn't found. */
export function aimedRejections(scenes: readonly Scene[], cast: Cast): readonly Aimed[] {
  const told = scenes.flatMap((scene) =>
    scene.rejections.flatMap((rejection) => {
      const rejecter = rejecterOf(rejection, scene, cast)
      const { origin, standing } = rejecter.giver
      const asked = askedOf(rejection, rejecter, cast)
      // A group that names nobody may be anybody.
      const isTold =
        isSelfTold(rejection) || (standing !== 'own-voice' && (origin !== null || asked.circle.size > asked.party.size))
      return isTold && !isTheirOwn(asked) ? { scene, asked } : []
    }),
  )
  const places = placesOf(scenes, new Set(told.flatMap(({ asked }) => [...asked.topic.keys()])))
  return told.map(({ scene, asked }) => aimedOf(asked, rejectedIn(asked, scene, places), cast))
}

/** Words by which a report itself calls something untrue: "it denied" without anybody who does is a slip of the parser. */
const CALLING: ReadonlySet<string> = new Set([calledUntrue.rule, calledLiar.rule])

/** Whether whoever says so can be told to reject something, be it the report: "it did not happen" is mostly no answer to anybody. */
const isSelfTold = ({ retelling, rule, cue }: Rejection): boolean =>
  retelling !== null || rule === asOthersSay.rule || (CALLING.has(rule) && !(cue.upos === 'VERB' && isOf(cue, 'true')))

/** Nobody calls his own words untrue. */
const isTheirOwn = ({ holder, rejecter }: Asked): boolean =>
  holder !== null && holder.name !== null && holder.name === rejecter.name
