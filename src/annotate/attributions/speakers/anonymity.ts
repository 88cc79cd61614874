import type { Span } from '../../../article/article.ts'
import { lexicon } from '../../../lexicon.ts'
import type { Finding } from '../finding.ts'
import { covers, type Run } from '../reading/runs.ts'
import { isMark, SIGHT, type Syntax } from '../reading/syntax.ts'

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

/**
 * Reads the source's own words for a reason why no name is given, and the sentence around them where the source is such a
 * person at all. `named` tells that a name is known.
 */
export function anonymity(
  syntax: Syntax,
  { cue, source, content }: Pick<Finding, 'cue' | 'source' | 'content'>,
  named: boolean,
): Anonymity {
  const { head, run } = source
  if (!run || named) return { anonymous: false, wording: null }
  const insider = insiders.get(syntax.tokens[head].lemma.toLowerCase())
  const outside = (i: number) => i !== cue && !covers(content, i)
  const { firstToken, endToken } = syntax.document.sentences[syntax.tokens[head].sentence]
  const around = { first: Math.max(firstToken, head - SIGHT.source), last: Math.min(endToken - 1, head + SIGHT.source) }
  const own = worded(
    syntax,
    { first: run.first, last: Math.max(run.last, Math.min(syntax.last[head], around.last)) },
    outside,
  )
  const wording = own ?? (insider ? worded(syntax, around, outside) : null)
  return { anonymous: wording !== null || (insider !== undefined && insider.only !== 'worded'), wording }
}

/** How many words before a wording belong to it: "who were", "speaking on". */
const LEAD = 4

/** The first of the wordings in a stretch, from the words that lead to it to the end of its clause. */
function worded(syntax: Syntax, { first, last }: Run, outside: (i: number) => boolean): Span | null {
  const { tokens } = syntax
  const goesOn = (i: number) => i >= first && i <= last && outside(i) && !isMark(tokens[i])
  for (let i = first; i <= last; i++) {
    const words = outside(i)
      ? wordings.find((w) => w.every((word, k) => i + k <= last && tokens[i + k].form.toLowerCase() === word))
      : undefined
    if (!words) continue
    let end = i + words.length - 1
    while (goesOn(end + 1)) end++
    let start = i
    while (goesOn(start - 1) && i - start < LEAD && !['NOUN', 'PROPN'].includes(tokens[start - 1].upos)) start--
    return { start: tokens[start].start, end: tokens[end].end }
  }
  return null
}
