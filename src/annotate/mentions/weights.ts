import { readBundle } from '../../language/model/bundle.ts'
import { readClusters, type WordClusters } from './tagger/clusters.ts'
import { type Scorer, scorer } from './tagger/scorer.ts'

/** What training left: the tagger's weights, and words by their use. */
export interface NameModel {
  readonly tagger: Scorer
  readonly clusters: WordClusters
}

let model: NameModel | undefined

/**
 * The weights of `weights/names.bin`, read once.
 * @throws if the file is missing or broken: the package is broken then.
 */
export function nameModel(): NameModel {
  if (!model) {
    const { parts } = readBundle('names')
    model = {
      tagger: scorer(parts.weights),
      clusters: readClusters(parts.keys, parts.groups, parts.larger),
    }
  }
  return model
}
