import type { Sentence } from '../../../language/document.ts'
import { code } from '../reading/hashing.ts'
import { type Subject, subjectOf } from '../reading/subject.ts'
import type { Syntax } from '../reading/syntax.ts'

/** A word that may be a cue, with what its features are put together with. */
export interface CueInView {
  readonly syntax: Syntax
  /** Its token. */
  readonly i: number
  readonly sentence: Sentence
  /** The code of what the lexicon of cues knows it as; else of its lemma. */
  readonly word: number
  readonly stance: number
  readonly rel: number
  readonly subject: Subject | null
}

/** A token seen as a cue. */
export function cueInView(syntax: Syntax, i: number): CueInView {
  const token = syntax.tokens[i]
  const known = syntax.words[i]
  return {
    syntax,
    i,
    sentence: syntax.document.sentences[token.sentence],
    word: code(known ? `${known.lemma}/${known.pos}` : `${token.lemma.toLowerCase()}/${token.upos}`),
    stance: code(known?.stance ?? '-'),
    rel: syntax.deprel[i],
    subject: subjectOf(syntax, i),
  }
}
