import { readBundle } from '../../language/model/bundle.ts'
import type { LinearModel } from '../../language/model/linear.ts'
import { CLASSES } from './tagger/labels.ts'

let model: LinearModel | undefined

/**
 * The tagger's weights, `weights/names.bin`, read once.
 * @throws if the file is missing or broken: the package is broken then.
 */
export function nameModel(): LinearModel {
  if (!model) {
    const { meta, parts } = readBundle<{ rows: number }>('names')
    model = { rows: meta.rows, classes: CLASSES, weights: parts.weights }
  }
  return model
}
