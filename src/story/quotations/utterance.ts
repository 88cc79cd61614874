import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution } from '../../annotate/attributions/attribution.ts'
import type { Article, Span } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import type { NameOf } from '../entities.ts'
import { rarity } from '../grouping/rarity.ts'
import { term } from '../grouping/term.ts'
import { outsideQuotes } from '../narration.ts'
import type { Word } from '../words.ts'
import { words } from '../words.ts'
import { writtenOut } from './contractions.ts'

/** Somebody's words in one report, between quotation marks or run without them. */
export interface Utterance {
  readonly article: string
  /** Names of the story's entities: whom a quotation is attributed to, or all that a sentence without marks names. */
  readonly speakers: readonly string[]
  readonly quoted: boolean
  readonly span: Span
  readonly words: readonly Word[]
  /** Places of words before which brackets or dots tell of an edit. */
  readonly edits: ReadonlySet<number>
}

/** Words of an utterance that are compared: what agrees that far is one quotation. */
const COMPARED = 150

/** What stands between quotation marks in an article, with its speaker. */
export function quoted(annotations: Annotations, nameOf: NameOf): readonly Utterance[] {
  const { article, document } = annotations
  const holders = holdersOf(document.quotes, annotations.attributions)
  return document.quotes.flatMap((quote, place) => {
    const attribution = holders[place]
    const speaker = attribution && speakerOf(annotations, attribution, nameOf)
    const speakers = speaker === null ? [] : [speaker]
    return utterance(article, speakers, true, words(article.text, quote.start, quote.end))
  })
}

/** The resolved speaker, or else the one whose name the source's last word is. */
function speakerOf({ article }: Annotations, { speaker, source }: Attribution, nameOf: NameOf): string | null {
  if (speaker.name !== null) return nameOf(article.id, speaker.name) ?? speaker.name
  const last = source.flatMap(({ start, end }) => words(article.text, start, end)).at(-1)
  return last?.capital ? nameOf(article.id, last.form) : null
}

/** The sentences of an article that name somebody, without what they quote. */
export function unmarked(annotations: Annotations, nameOf: NameOf): readonly Utterance[] {
  const { article, document } = annotations
  const named = namedBySentence(annotations, nameOf)
  let quote = 0
  return document.sentences.flatMap((sentence) => {
    const speakers = named.get(sentence.index)
    if (!speakers) return []
    const read = words(article.text, sentence.start, sentence.end)
    while (quote < document.quotes.length && document.quotes[quote].end <= sentence.start) quote++
    const outside = outsideQuotes(read, document.quotes.slice(quote, quote + read.length))
    return utterance(
      article,
      [...speakers],
      false,
      read.filter((_, place) => outside[place]),
    )
  })
}

/** The story's entities that each sentence names, or that an attribution with words in it has for a speaker. */
function namedBySentence(annotations: Annotations, nameOf: NameOf): ReadonlyMap<number, ReadonlySet<string>> {
  const { article, document, mentions, attributions } = annotations
  const named = new Map<number, Set<string>>()
  const add = (at: number, name: string): void => {
    const sentence = sentenceAt(document, at)
    if (sentence === null) return
    const entity = nameOf(article.id, name) ?? name
    const known = named.get(sentence)
    if (known) known.add(entity)
    else named.set(sentence, new Set([entity]))
  }
  for (const { start, entity } of mentions) add(start, entity)
  for (const attribution of attributions) {
    const speaker = speakerOf(annotations, attribution, nameOf)
    if (speaker !== null && attribution.cue[0]) add(attribution.cue[0].start, speaker)
  }
  return named
}

/** The sentence that an offset stands in, by halving. */
function sentenceAt({ sentences }: Document, offset: number): number | null {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= offset && offset < found.end ? found.index : null
}

/** "[", "]", "…", "...": what an editor left out, put in or put for something else. */
const EDIT = /[[\]…]|\.\.\./u

function utterance(
  { id, text }: Article,
  speakers: readonly string[],
  quoted: boolean,
  all: readonly Word[],
): Utterance[] {
  const read = writtenOut(all.slice(0, COMPARED))
  if (read.length === 0) return []
  const edits = read.flatMap(({ start }, place) =>
    place > 0 && EDIT.test(text.slice(read[place - 1].end, Math.max(start, read[place - 1].end))) ? [place] : [],
  )
  const span = { start: read[0].start, end: read[read.length - 1].end }
  return [{ article: id, speakers, quoted, words: read, span, edits: new Set(edits) }]
}

/** For each quote, in text order, the attribution whose content covers the most of it. */
function holdersOf(quotes: readonly Span[], attributions: readonly Attribution[]): readonly (Attribution | null)[] {
  const contents = attributions
    .flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start)
  let open: typeof contents = []
  let next = 0
  return quotes.map((quote) => {
    while (next < contents.length && contents[next].span.start < quote.end) open.push(contents[next++])
    open = open.filter(({ span }) => span.end > quote.start)
    let best: { attribution: Attribution; covered: number } | null = null
    for (const { span, attribution } of open) {
      const covered = Math.min(span.end, quote.end) - Math.max(span.start, quote.start)
      if (covered > (best?.covered ?? 0)) best = { attribution, covered }
    }
    return best?.attribution ?? null
  })
}

/** A word in more than a fifth of all articles says nothing of who spoke. */
const TELLING = 1.6

/** Whether a word tells one utterance from another. */
export const isTelling = (word: Word): boolean => rarity(term(word.form)) > TELLING
