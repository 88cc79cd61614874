import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution, Speaker } from '../../annotate/attributions/attribution.ts'
import { NOBODY } from '../../annotate/attributions/speakers/speaker.ts'
import { bareAttribution } from '../../annotate/attributions/testing/bare.ts'
import type { Entity } from '../../annotate/mentions/mention.ts'
import { bareQuantity } from '../../annotate/quantities/fixtures.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import type { Article, Span } from '../../article/article.ts'
import { articleOf } from '../../article/record.ts'
import { digest } from '../../story/digest.ts'
import type { AnnotatedVersion } from '../annotations.ts'
import type { Store } from '../store.ts'

/** When the reports of the tests are seen. */
export const SEEN = '2026-03-01T08:00:00.000Z'
export const LATER = '2026-03-02T08:00:00.000Z'

/** A report with the fields that a test is about. */
export const report = (id: string, text: string, fields: Partial<Article> = {}): Article => ({
  ...articleOf({ text, title: `About ${id}`, outlet: 'The Lantern', published: '2026-03-01' }, id),
  ...fields,
})

/** Where words stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}

/** Who says something of an article, as a test tells it. */
export interface Said {
  readonly words: string
  readonly speaker?: Partial<Speaker>
  readonly stance?: Attribution['stance']
  readonly quotation?: Attribution['quotation']
}

/** A figure of an article, as a test tells it. */
export interface Counted extends Partial<Quantity> {
  readonly words: string
  readonly value: number
}

/** Annotations as `annotate` might make them, with what the test says and nothing else. */
export function annotated(article: Article, said: readonly Said[], counted: readonly Counted[] = []): Annotations {
  const { text } = article
  return {
    article,
    document: {
      text,
      tokens: [],
      sentences: Array.from(text.matchAll(/[^.]+\.?/gu), (match, index) => ({
        index,
        paragraph: 0,
        firstToken: 0,
        endToken: 0,
        start: match.index,
        end: match.index + match[0].length,
      })),
      paragraphs: [],
      quotes: [],
    },
    published:
      article.published === null
        ? null
        : {
            day: article.published,
            from: article.published,
            to: article.published,
            basis: 'stated',
            evidence: [],
            rule: 'test',
          },
    times: [],
    mentions: [],
    references: [],
    entities: said.flatMap(({ speaker }) => (speaker?.name ? entity(speaker.name) : [])),
    attributions: said.map((one) => attribution(text, one)),
    quantities: counted.map(({ words, ...fields }) => bareQuantity(words, { ...spanOf(text, words), ...fields })),
  }
}

const entity = (name: string): Entity => ({
  name,
  type: 'PERSON',
  names: [name],
  roles: [],
  affiliation: null,
  mentions: [],
})

const attribution = (text: string, { words, speaker, stance, quotation }: Said): Attribution =>
  bareAttribution({
    content: [spanOf(text, words)],
    quotation: quotation ?? 'indirect',
    speaker: { ...NOBODY, ...speaker, names: speaker?.name ? [speaker.name] : [] },
    stance: stance ?? 'assert',
  })

/** Annotations as they are saved. */
export const saved = (annotations: Annotations, version = 1): AnnotatedVersion => ({
  annotations,
  version,
  digests: digest(annotations),
})

/** Adds reports and what they say, and shows the analysis. */
export async function keep(store: Store, analysis: string, reports: readonly Annotations[]): Promise<void> {
  await store.articles.add(reports.map(({ article }) => ({ article, seen: SEEN })))
  await store.annotations.save(
    analysis,
    reports.map((one) => saved(one)),
  )
  await store.stories.show(analysis)
}
