import { within } from '../../../../language/search.ts'
import { tellOfAlleged } from '../../words/rejecting.ts'
import type { Asked } from '../asked.ts'
import type { Besides } from '../finder.ts'
import type { Scene, SceneSentence } from '../scene.ts'
import { names, stemsIn, weightShared } from '../topic.ts'
import { unitIn } from '../unit.ts'

/** Where a story uses a stem. */
export type Places = ReadonlyMap<string, readonly (readonly [Scene, SceneSentence])[]>

/** So many places that use a stem are looked at, and so many that tell of what is rejected are shown. */
const MOST = { used: 200, shown: 6 }
/** What the shared words must weigh, and their share in all the words for what is rejected. */
const ENOUGH = { weight: 2, share: 0.6 }
/** Told with such a share, it is believed without anything else that points there. */
const ALONE = 0.7

/** Where a story uses each of some stems, up to so many places. */
export function placesOf(scenes: readonly Scene[], stems: ReadonlySet<string>): Places {
  const places = new Map<string, (readonly [Scene, SceneSentence])[]>([...stems].map((stem) => [stem, []]))
  for (const scene of scenes) {
    for (const sentence of scene.sentences) {
      for (const stem of sentence.stems.keys()) {
        const known = places.get(stem)
        if (known && known.length < MOST.used) known.push([scene, sentence])
      }
    }
  }
  return places
}

/**
 * Where a story tells in like words of what is rejected: as said or alleged, or of the one who rejects it. Its own
 * report before others, the fullest first.
 */
export function told(asked: Asked, own: Scene, places: Places): Besides {
  const { topic, circle } = asked
  const all = [...topic.values()].reduce((sum, weight) => sum + weight, 0)
  if (all < ENOUGH.weight) return NOTHING
  const near = new Map([...topic.keys()].flatMap((stem) => places.get(stem) ?? []).map((place) => [place[1], place]))
  const telling = [...near.values()].flatMap(([{ report }, sentence]) => {
    if (weightShared(topic, sentence.stems) < ENOUGH.share * all) return []
    const unit = unitIn(sentence, report, asked)
    const weight = unit ? weightShared(topic, stemsIn(within(sentence.words, unit.span))) : 0
    if (weight < ENOUGH.weight || weight < ENOUGH.share * all) return []
    const ofIt = unit?.statement || tellOfAlleged(sentence.words) || names(report, sentence, circle)
    return unit && ofIt ? [{ unit, share: weight / all }] : []
  })
  const isOwn = ({ unit }: (typeof telling)[number]): number => Number(unit.report === own.report)
  const shown = telling.sort((a, b) => isOwn(b) - isOwn(a) || b.share - a.share).slice(0, MOST.shown)
  const because = `it tells in like words of what is rejected: ${[...topic.keys()].join(', ')}`
  return {
    found: shown.map(({ unit }) => ({ ...unit, rule: 'rejected.told', because })),
    standAlone: shown.some(({ share }) => share >= ALONE),
  }
}

const NOTHING: Besides = { found: [], standAlone: false }
