import type { Annotations } from '../../src/annotate/annotations.ts'
import type { Article } from '../../src/article/article.ts'
import { articleOf } from '../../src/article/record.ts'

/** A record of the clusters folder. */
export interface ClusterRecord {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly wire: string | null
  readonly event?: string
}

export const readRecord = (record: ClusterRecord): Annotations => unannotated(articleOf(record, record.id))

/** An article with empty annotation layers: grouping and copies stand on the text alone. */
export function unannotated(article: Article): Annotations {
  return {
    article,
    document: { text: article.text, tokens: [], sentences: [], paragraphs: [], quotes: [] },
    published: article.published && {
      day: article.published,
      from: article.published,
      to: article.published,
      basis: 'stated',
      evidence: [],
      rule: 'record',
    },
    times: [],
    mentions: [],
    entities: [],
    references: [],
    attributions: [],
    quantities: [],
  } as Annotations
}
