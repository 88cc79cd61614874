import { readBundle } from './model/bundle.ts'
import type { Parser } from './parser/parser.ts'
import type { Tagger } from './tagger/tagger.ts'

/** What `weights/language.bin` says of the arrays that follow. */
export interface LanguageMeta {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Pairs of word hash and tag: see `Tagger.fixed`. */
  readonly fixed: readonly (readonly [number, number])[]
}

/** The trained models of this folder. */
export interface LanguageModels {
  readonly tagger: Tagger
  readonly parser: Parser
}

let loaded: LanguageModels | null = null

/** The models in `weights/language.bin`, read at first use. */
export function languageModels(): LanguageModels {
  loaded ??= read()
  return loaded
}

function read(): LanguageModels {
  const { meta, parts } = readBundle<LanguageMeta>('language')
  const model = (weights: Int8Array, classes: number) => ({ rows: weights.length / classes, classes, weights })
  return {
    tagger: { tags: meta.tags, model: model(parts.tagger, meta.tags.length), fixed: new Map(meta.fixed) },
    parser: {
      labels: meta.labels,
      transitions: model(parts.transitions, 3),
      relations: model(parts.relations, meta.labels.length),
    },
  }
}
