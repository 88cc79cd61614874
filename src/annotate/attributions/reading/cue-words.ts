import type { Token } from '../../../language/document.ts'
import { lexicon } from '../../../lexicon.ts'
import type { Stance } from '../attribution.ts'

/** A word that heads cues. */
export interface CueWord {
  readonly lemma: string
  readonly pos: string
  readonly stance: Stance
  /** Past forms that no rule gives: "said", "wrote written". */
  readonly past?: string
}

const words = new Map(lexicon<CueWord>('attributions-cues').map((word) => [`${word.lemma}/${word.pos}`, word]))
const verbs = new Map<string, CueWord>()
for (const word of words.values()) if (word.pos === 'VERB') for (const form of forms(word)) verbs.set(form, word)

/** The forms of a verb as English spells them; a form that is no word does no harm. */
function forms({ lemma, past }: CueWord): string[] {
  const silent = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const soft = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : null
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(lemma) ? lemma + lemma.slice(-1) : silent
  const third = soft ? `${soft}es` : /(s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const regular = [soft ? `${soft}ed` : `${silent}ed`, `${doubled}ed`]
  return [lemma, third, `${silent}ing`, `${doubled}ing`, ...(past?.split(' ') ?? regular)]
}

/**
 * What the lexicon knows of a token as a cue. A word that the tagger takes for another part of speech, as it does in
 * headlines, is looked up as a verb by its form.
 */
export function cueWord({ lemma, upos, form }: Token): CueWord | undefined {
  return (
    words.get(`${lemma.toLowerCase()}/${upos}`) ??
    (upos === 'VERB' || upos === 'PUNCT' ? undefined : verbs.get(form.toLowerCase()))
  )
}
