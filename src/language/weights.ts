import { readBundle } from './model/bundle.ts'
import type { LinearModel } from './model/linear.ts'
import { decodeWeights } from './model/quantise.ts'
import { kindOf } from './parser/outline.ts'
import type { Parser } from './parser/parser.ts'
import { TRANSITIONS } from './parser/state.ts'
import type { Tagger } from './tagger/tagger.ts'
import { decodeVocabulary, type Vocabulary } from './vocabulary.ts'

/** What `weights/language.bin` says of the arrays that follow. */
export interface LanguageMeta {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Pairs of word hash and tag: see `Tagger.fixed`. */
  readonly fixed: readonly (readonly [number, number])[]
  /** Rows of the models, before empty ones are left out. */
  readonly rows: { readonly tagger: number; readonly transitions: number; readonly relations: number }
}

/** The trained models of this folder. */
export interface LanguageModels {
  readonly vocabulary: Vocabulary
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
  const model = (name: keyof LanguageMeta['rows'], classes: number): LinearModel =>
    decodeWeights(
      { rows: parts[`${name}.rows`], classes: parts[`${name}.classes`], values: parts[`${name}.values`] },
      meta.rows[name],
      classes,
    )
  return {
    vocabulary: decodeVocabulary(parts.vocabulary),
    tagger: { tags: meta.tags, model: model('tagger', meta.tags.length), fixed: new Map(meta.fixed) },
    parser: {
      labels: meta.labels,
      kinds: Int8Array.from(meta.tags, kindOf),
      transitions: model('transitions', TRANSITIONS),
      relations: model('relations', meta.labels.length),
    },
  }
}
