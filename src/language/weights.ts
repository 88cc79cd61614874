import { readBundle } from './model/bundle.ts'
import { decodeSparse, type WrittenWeights } from './model/quantise.ts'
import { kindOf } from './parser/outline.ts'
import type { Parser } from './parser/parser.ts'
import { decodePreferences } from './parser/preference.ts'
import type { Tagger } from './tagger/tagger.ts'
import { decodeVocabulary, type Vocabulary } from './vocabulary.ts'

/** What `weights/language.bin` says of the arrays that follow. */
export interface LanguageMeta {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Pairs of word hash and tag: see `Tagger.fixed`. */
  readonly fixed: readonly (readonly [number, number])[]
  /** Rows of the models, those without weights included. */
  readonly rows: { readonly tagger: number; readonly relations: number }
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
  const { tags, labels, rows } = meta
  const written = (name: string): WrittenWeights => ({
    rows: parts[`${name}.rows`],
    classes: parts[`${name}.classes`],
    values: parts[`${name}.values`],
  })
  return {
    vocabulary: decodeVocabulary(parts.vocabulary),
    tagger: { tags, model: decodeSparse(written('tagger'), rows.tagger, tags.length), fixed: new Map(meta.fixed) },
    parser: {
      labels,
      kinds: Int8Array.from(tags, kindOf),
      transitions: decodePreferences(parts.transitions),
      relations: decodeSparse(written('relations'), rows.relations, labels.length),
    },
  }
}
