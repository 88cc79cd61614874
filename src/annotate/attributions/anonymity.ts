import type { Span } from '../../article/article.ts'
import { lexicon } from '../../lexicon.ts'
import type { Source } from './sources.ts'
import { isMark, type Run, type Syntax } from './syntax.ts'

interface Insider {
  readonly lemma: string
  /** Words that the phrase must hold for a noun that alone tells nothing: "people familiar with". */
  readonly only?: 'worded'
}

const insiders = new Map(lexicon<Insider>('attributions-insiders').map((entry) => [entry.lemma, entry]))
const wordings = lexicon<{ readonly words: string }>('attributions-anonymity').map((entry) => entry.words.split(' '))

/** Unnamed officials, officers or insiders: someone who could be named and is not; with the words that say so. */
export interface Anonymity {
  readonly anonymous: boolean
  readonly wording: Span | null
}

/** Reads the source's own words and its sentence for a reason why no name is given. `named` tells that one is. */
export function anonymity(syntax: Syntax, source: Source, content: readonly Run[], named: boolean): Anonymity {
  if (!source.run || named) return { anonymous: false, wording: null }
  const sentence = syntax.document.sentences[syntax.tokens[source.head].sentence]
  const phrase = syntax.last[source.head]
  const wording =
    worded(syntax, source.run.first, Math.max(source.run.last, phrase), content) ??
    worded(syntax, sentence.firstToken, sentence.endToken - 1, content)
  const insider = insiders.get(syntax.tokens[source.head].lemma.toLowerCase())
  const anonymous = wording !== null || (insider !== undefined && insider.only !== 'worded')
  return { anonymous, wording }
}

/** The first stretch outside the content that opens with one of the wordings, to the end of its clause. */
function worded(syntax: Syntax, first: number, last: number, content: readonly Run[]): Span | null {
  const { tokens } = syntax
  for (let i = first; i <= last; i++) {
    if (content.some((run) => run.first <= i && i <= run.last)) continue
    for (const words of wordings) {
      if (!words.every((word, k) => i + k <= last && tokens[i + k].form.toLowerCase() === word)) continue
      let end = i + words.length - 1
      while (end < last && !isMark(tokens[end + 1]) && !content.some((run) => run.first === end + 1)) end++
      let start = i
      while (
        start > first &&
        tokens[start - 1].upos !== 'NOUN' &&
        tokens[start - 1].upos !== 'PROPN' &&
        !isMark(tokens[start - 1]) &&
        i - start < 4
      )
        start--
      return { start: tokens[start].start, end: tokens[end].end }
    }
  }
  return null
}
