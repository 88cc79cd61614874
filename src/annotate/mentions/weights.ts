import { readBundle } from '../../language/model/bundle.ts'
import type { LinearModel } from '../../language/model/linear.ts'
import { readClusters, type WordClusters } from './tagger/clusters.ts'
import { CLASSES } from './tagger/labels.ts'

/** What training left: the tagger's weights, and words by their use. */
export interface NameModel {
  readonly tagger: LinearModel
  readonly clusters: WordClusters
}

let model: NameModel | undefined

/**
 * The weights of `weights/names.bin`, read once.
 * @throws if the file is missing or broken: the package is broken then.
 */
export function nameModel(): NameModel {
  if (!model) {
    const { meta, parts } = readBundle<{ rows: number }>('names')
    model = {
      tagger: { rows: meta.rows, classes: CLASSES, weights: parts.weights },
      clusters: readClusters(parts.keys, parts.groups, parts.larger),
    }
  }
  return model
}
