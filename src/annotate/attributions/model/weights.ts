import { readBundle } from '../../../language/model/bundle.ts'
import type { Model } from './model.ts'

/** The trained questions: is it a cue, what is its content, who is its source, does a quotation go on, does all stand. */
export interface Models {
  readonly cue: Model
  /** Is a word inside a content a cue of its own? */
  readonly inner: Model
  readonly content: Model
  readonly source: Model
  readonly continuation: Model
  readonly verdict: Model
}

/** What `weights/attributions.bin` says of its arrays: what one step of a weight is worth in each. */
export interface AttributionsMeta {
  readonly steps: Readonly<Record<keyof Models, number>>
}

let loaded: Models | null = null

/** The models in `weights/attributions.bin`, read at first use. */
export function attributionModels(): Models {
  loaded ??= read()
  return loaded
}

function read(): Models {
  const { meta, parts } = readBundle<AttributionsMeta>('attributions')
  const model = (name: keyof Models): Model => ({ weights: parts[name], step: meta.steps[name] })
  return {
    cue: model('cue'),
    inner: model('inner'),
    content: model('content'),
    source: model('source'),
    continuation: model('continuation'),
    verdict: model('verdict'),
  }
}
