import type { Article } from '../article/article.ts'
import type { Document } from '../language/document.ts'
import type { Attribution } from './attributions/attribution.ts'
import type { Names } from './mentions/mention.ts'
import type { Quantity } from './quantities/quantity.ts'
import type { Dated, Time } from './times/time.ts'

/** All that one article says, as spans of its text. Pure data: it can be stored, sent and read back. */
export interface Annotations extends Names {
  readonly article: Article
  readonly document: Document
  readonly published: Dated | null
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
}
