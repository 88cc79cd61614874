import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution, Speaker } from '../../annotate/attributions/attribution.ts'
import type { Span } from '../../article/article.ts'
import type { Sentence } from '../../language/document.ts'
import { ANY, foldName, mark } from './marks.ts'
import type { IndexedWords } from './word-index.ts'
import { forms } from './words.ts'

/** What is indexed of a row but for its place. */
export type RowWords = Omit<IndexedWords, 'place'>

/** Who is behind a row, in the words of the article. */
export interface Behind {
  readonly speaker: string | null
  readonly body: string | null
  readonly named: boolean
  readonly marks: readonly string[]
}

/** Hostile texts can hold any number; nobody reads beyond these of one report. */
const MOST_ROWS = 4000

type NamesOf = (name: string) => readonly string[]

/** All names that the article gives to whom it gives this one. */
function namesIn({ entities }: Annotations): NamesOf {
  const known = new Map(entities.map(({ name, names }) => [name, names]))
  return (name) => known.get(name) ?? []
}

/** Who speaks, with a code for each of the names that the article gives them. */
function behind(outlet: string | null, namesOf: NamesOf, speaker: Speaker | null): Behind {
  const body = speaker === null ? null : (speaker.affiliation ?? (speaker.kind === 'body' ? speaker.name : null))
  const names = speaker === null ? [] : [...speaker.names, ...(speaker.name === null ? [] : [speaker.name])]
  const named = names.length > 0 && !speaker?.anonymous
  const all = (of: readonly string[]): readonly string[] => [...new Set([...of, ...of.flatMap(namesOf)].map(foldName))]
  return {
    speaker: speaker?.name ?? names[0] ?? null,
    body,
    named,
    marks: [
      ...(speaker === null ? [] : [mark('named', String(named))]),
      ...(outlet === null ? [] : [mark('outlet', foldName(outlet))]),
      ...all(names).map((name) => mark('speaker', name)),
      ...all(body === null ? [] : [body]).map((name) => mark('body', name)),
      // Their words too: who types a speaker's name beside other words means what they said.
      ...all(names).flatMap((name) => forms(name)),
    ],
  }
}

export interface SayingRow extends Behind {
  readonly attribution: number
  readonly said: Attribution
  readonly words: RowWords
}

/** What the article reports as said. */
export function sayingRows(annotations: Annotations, analysis: string): readonly SayingRow[] {
  const { article, attributions, quantities } = annotations
  const measured = new Map<number, string[]>()
  for (const { attribution, measures, frame } of quantities) {
    if (attribution === null) continue
    const thing = [measures ?? '', frame.head ?? '', frame.event ?? '', ...frame.whom].join(' ')
    const before = measured.get(attribution)
    if (before === undefined) measured.set(attribution, [thing])
    else before.push(thing)
  }
  const namesOf = namesIn(annotations)
  return attributions.slice(0, MOST_ROWS).map((said, attribution) => {
    const who = behind(article.outlet, namesOf, said.speaker)
    return {
      ...who,
      attribution,
      said,
      words: {
        head: forms((measured.get(attribution) ?? []).join(' ')),
        text: said.content.flatMap(({ start, end }) => forms(article.text.slice(start, end))),
        marks: [
          ANY,
          mark('analysis', analysis),
          mark('stance', said.stance),
          mark('quotation', said.quotation),
          ...who.marks,
        ],
      },
    }
  })
}

export interface FigureRow extends Behind {
  readonly quantity: number
  readonly figure: Annotations['quantities'][number]
  /** The sentence that it stands in. */
  readonly excerpt: Span
  readonly words: RowWords
}

/** The figures of the article, each with the sentence around it. */
export function figureRows(annotations: Annotations, analysis: string): readonly FigureRow[] {
  const { article, attributions, quantities, document } = annotations
  const namesOf = namesIn(annotations)
  return quantities.slice(0, MOST_ROWS).map((figure, quantity) => {
    const { attribution } = figure
    const who = behind(article.outlet, namesOf, attribution === null ? null : attributions[attribution].speaker)
    const excerpt = sentenceAround(document.sentences, figure)
    const { frame, measures } = figure
    return {
      ...who,
      quantity,
      figure,
      excerpt,
      words: {
        head: forms([measures ?? '', frame.head ?? '', frame.event ?? '', ...frame.whom, ...frame.where].join(' ')),
        text: forms(article.text.slice(excerpt.start, excerpt.end)),
        marks: [
          ANY,
          mark('analysis', analysis),
          ...(figure.unit === null ? [] : [mark('unit', figure.unit)]),
          ...who.marks,
        ],
      },
    }
  })
}

/** A hostile sentence may be the whole text. */
const LONGEST_EXCERPT = 1000

function sentenceAround(sentences: readonly Sentence[], { start, end }: Span): Span {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle].start <= start) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  if (sentence === undefined || sentence.start > start) return { start, end }
  return {
    start: Math.max(sentence.start, start - LONGEST_EXCERPT),
    end: Math.max(end, Math.min(sentence.end, end + LONGEST_EXCERPT)),
  }
}
