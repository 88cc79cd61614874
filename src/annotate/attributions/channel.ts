import type { Span } from '../../article/article.ts'
import { lexicon } from '../../lexicon.ts'
import type { Run } from './runs.ts'
import { relation, type Syntax, trim } from './syntax.ts'

const channels = new Set(lexicon<{ readonly word: string }>('attributions-channels').map((entry) => entry.word))
const hearers = new Set(lexicon<{ readonly lemma: string }>('attributions-hearers').map((entry) => entry.lemma))

/** Whether a word names a means or occasion of telling: "statement", "Twitter". */
export function isChannel(lemma: string): boolean {
  return channels.has(lemma.toLowerCase())
}

/** Where or through what the words came: "on Telegram", "in a statement", "told reporters in Brussels". */
export function channel(syntax: Syntax, cue: number, content: readonly Run[]): Span | null {
  const { tokens } = syntax
  const free = (run: Run) => !content.some((other) => other.first <= run.last && run.first <= other.last)
  for (const child of syntax.children[cue]) {
    const rel = relation(tokens[child])
    const run = trim(syntax, syntax.first[child], syntax.last[child])
    if (!run || !free(run)) continue
    if ((rel === 'obl' || rel === 'nmod' || rel === 'advcl') && tokens[run.first].upos === 'ADP' && names(syntax, run))
      return span(syntax, run.first, run.last)
    if ((rel === 'obj' || rel === 'iobj') && hearers.has(tokens[child].lemma.toLowerCase()))
      return span(syntax, cue, lastPlace(syntax, cue, run, free))
  }
  return null
}

/** "reporters in Brussels": the place may hang on the verb. */
function lastPlace(syntax: Syntax, cue: number, hearer: Run, free: (run: Run) => boolean): number {
  for (const child of syntax.children[cue]) {
    const run = trim(syntax, syntax.first[child], syntax.last[child])
    if (
      run &&
      run.first === hearer.last + 1 &&
      relation(syntax.tokens[child]) === 'obl' &&
      syntax.tokens[run.first].upos === 'ADP' &&
      free(run)
    )
      return run.last
  }
  return hearer.last
}

function names(syntax: Syntax, run: Run): boolean {
  for (let i = run.first; i <= run.last; i++) if (isChannel(syntax.tokens[i].lemma)) return true
  return false
}

function span(syntax: Syntax, first: number, last: number): Span {
  return { start: syntax.tokens[first].start, end: syntax.tokens[last].end }
}
