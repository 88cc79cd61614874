import type { Document, Sentence, Token, Upos } from './document.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { parse } from './parser/parser.ts'
import { segment } from './segment.ts'
import { tag } from './tagger/tagger.ts'
import { languageModels } from './weights.ts'
import { wordsOf } from './words.ts'

/**
 * Tokens, sentences, tags, lemmas and the parse of any text. Pure; linear in the text; never throws for a text.
 * @throws if the package's weights are missing
 */
export function analyse(text: string): Document {
  const { tokens: segmented, sentences: spans, paragraphs, quotes } = segment(text)
  const { vocabulary, tagger, parser } = languageModels()
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const span of spans) {
    const first = tokens.length
    const members = segmented.slice(span.firstToken, span.endToken)
    const words = wordsOf(
      members.map((token) => token.form),
      vocabulary,
    )
    const tags = tag(tagger, words)
    const { heads, labels } = parse(parser, words, tags)
    for (let i = 0; i < members.length; i++) {
      const { start, end, form } = members[i]
      const [xpos, upos] = tagger.tags[tags[i]].split('|')
      tokens.push({
        start,
        end,
        index: first + i,
        sentence: sentences.length,
        form,
        lemma: lemmatise(form, xpos),
        upos: upos as Upos,
        xpos,
        head: heads[i] < 0 ? -1 : first + heads[i],
        deprel: heads[i] < 0 ? 'root' : parser.labels[labels[i]],
      })
    }
    sentences.push({ ...span, index: sentences.length })
  }
  return { text, tokens, sentences, paragraphs, quotes }
}
