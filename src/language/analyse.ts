import type { Span } from '../article/article.ts'
import type { Document, Sentence, Token, Upos } from './document.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { type Reader, reader } from './network/read.ts'
import { segment } from './segment.ts'
import { readNetwork } from './weights.ts'

interface Model {
  readonly read: Reader
  readonly tags: readonly (readonly [xpos: string, upos: Upos])[]
  readonly labels: readonly string[]
}

let loaded: Model | null = null

function load(): Model {
  const network = readNetwork()
  const tags = network.tags.map((tag) => tag.split('|') as [string, Upos])
  return { read: reader(network), tags, labels: network.labels }
}

/**
 * Tokens, sentences, tags, lemmas and the parse of any text. Pure; linear in the text; never throws for a text.
 * @param left stretches in text order, apart, that are no part of what is said: nothing is read there, and what stands
 *   around them is read as if it stood together
 * @throws if the package's weights are missing
 */
export function analyse(whole: string, left: readonly Span[] = []): Document {
  const text = blanked(whole, left)
  loaded ??= load()
  const { read, tags, labels } = loaded
  const { tokens: segmented, sentences: spans, paragraphs, quotes } = segment(text)
  const forms = segmented.map((token) => token.form)
  const readings = read(spans.map(({ firstToken, endToken }) => forms.slice(firstToken, endToken)))
  const tokens: Token[] = []
  const sentences: Sentence[] = spans.map((span, s) => {
    const { tags: found, heads, labels: names } = readings[s]
    for (let i = 0; i < found.length; i++) {
      const index = span.firstToken + i
      const { start, end, form } = segmented[index]
      const [xpos, upos] = tags[found[i]]
      const root = heads[i] < 0
      tokens.push({
        start,
        end,
        index,
        sentence: s,
        form,
        lemma: lemmatise(form, xpos),
        upos,
        xpos,
        head: root ? -1 : span.firstToken + heads[i],
        deprel: root ? 'root' : labels[names[i]],
      })
    }
    return { ...span, index: s }
  })
  return { text, tokens, sentences, paragraphs, quotes }
}

/** A text with spaces for some stretches: what is left keeps its place. */
function blanked(text: string, stretches: readonly Span[]): string {
  let from = 0
  let blank = ''
  for (const { start, end } of stretches) {
    blank += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return from === 0 ? text : blank + text.slice(from)
}
