import type { Span } from '../../../article/article.ts'
import type { AnnotationsAnswer } from '../../../serve/api/annotations.ts'
import type { ArticleAnswer } from '../../../serve/api/articles.ts'
import { typeWords } from '../../parts/entity-types.ts'
import type { Layer } from '../../text/layers.ts'

/** What a report is read for. */
export const kinds = ['said', 'figure', 'time', 'name'] as const
/** One of them. */
export type Kind = (typeof kinds)[number]

/** Something that was found in a text, and how it was read. */
export interface Find {
  /** Stands in the address: "a3". */
  readonly id: string
  readonly kind: Kind
  /** Where it stands, with the part that each stretch plays. */
  readonly spans: readonly (Span & { readonly part: string })[]
  /** The reading, as pairs of a name and what was read. */
  readonly reading: readonly (readonly [string, string])[]
  /** Whether any of it was worked out and not stated. */
  readonly inferred: boolean
  readonly rule: string
}

/** All that was found in an article, in the order of its text. */
export function findsOf({ annotations }: ArticleAnswer): Find[] {
  if (!annotations) return []
  const finds = [
    ...annotations.attributions.map(saidOf),
    ...annotations.quantities.map(figureOf),
    ...annotations.times.map(timeOf),
    ...annotations.mentions.map(nameOf),
    ...annotations.references.map(referenceOf),
  ]
  return finds.filter(({ spans }) => spans.length > 0).sort((a, b) => startOf(a) - startOf(b))
}

function startOf({ spans }: Find): number {
  return Math.min(...spans.map(({ start }) => start))
}

/** The stretches to be highlighted. */
export function layersOf(finds: readonly Find[]): Layer[] {
  return finds.flatMap(({ id, spans }) => spans.map(({ start, end, part }) => ({ start, end, id, kind: part })))
}

function saidOf(of: AnnotationsAnswer['attributions'][number], i: number): Find {
  const { source, cue, content, speaker, stance, quotation, rule, channel } = of
  const parts = (spans: readonly Span[], part: string) => spans.map((span) => ({ ...span, part }))
  const who = speaker.name ?? (speaker.anonymous ? 'somebody unnamed' : 'nobody named')
  const taken = speaker.name !== null && speaker.affiliation !== null && speaker.affiliation !== speaker.name
  return {
    id: `a${i}`,
    kind: 'said',
    spans: [
      ...parts(content, 'content'),
      ...parts(source, 'source'),
      ...parts(cue, 'cue'),
      ...parts(channel ? [channel] : [], 'channel'),
    ],
    reading: [
      ['who', who],
      ...(speaker.role ? ([['as', speaker.role]] as const) : []),
      ...(taken ? ([['speaks for', speaker.affiliation ?? '']] as const) : []),
      ['does what', stance],
      ['in whose words', { direct: 'quoted', indirect: 'retold', mixed: 'partly quoted' }[quotation]],
    ],
    inferred: false,
    rule,
  }
}

function figureOf(of: AnnotationsAnswer['quantities'][number], i: number): Find {
  const { start, end, measuresSpan, words, measures, speaker, forecast, vague, rule } = of
  return {
    id: `q${i}`,
    kind: 'figure',
    spans: [{ start, end, part: 'figure' }, ...(measuresSpan ? [{ ...measuresSpan, part: 'measures' }] : [])],
    reading: [
      ['figure', `${words}${forecast ? ', expected' : ''}${vague ? ', vague' : ''}`],
      ['of', measures ?? 'nothing named'],
      ['given by', speaker ?? 'the report itself'],
    ],
    inferred: false,
    rule,
  }
}

function timeOf({ start, end, words, type, basis, rule }: AnnotationsAnswer['times'][number], i: number): Find {
  return {
    id: `t${i}`,
    kind: 'time',
    spans: [{ start, end, part: 'time' }],
    reading: [
      ['when', words],
      [
        'what it is',
        { date: 'a day or longer', time: 'a time of day', duration: 'a length', set: 'a recurrence' }[type],
      ],
      ['the date is', basis],
    ],
    inferred: basis === 'inferred',
    rule,
  }
}

function nameOf({ start, end, type, entity, metonym, rule }: AnnotationsAnswer['mentions'][number], i: number): Find {
  return {
    id: `n${i}`,
    kind: 'name',
    spans: [{ start, end, part: 'name' }],
    reading: [
      ['name of', `${entity}${metonym ? ', as its government' : ''}`],
      ['a', typeWords.get(type) ?? type],
    ],
    inferred: false,
    rule,
  }
}

function referenceOf({ start, end, entity, rule }: AnnotationsAnswer['references'][number], i: number): Find {
  return {
    id: `r${i}`,
    kind: 'name',
    spans: [{ start, end, part: 'reference' }],
    reading: [['stands for', entity]],
    inferred: true,
    rule,
  }
}
