import type { Span } from '../../../article/article.ts'
import { overlap } from '../../../article/span.ts'
import { lexicon } from '../../../lexicon.ts'
import type { Run } from '../reading/runs.ts'
import { spanOf } from '../reading/spans.ts'
import { relation, type Syntax, trim } from '../reading/syntax.ts'
import { isOccasion } from './occasions.ts'

interface ChannelWord {
  readonly word: string
  /** What a verb of this form does is to publish: "tweeted". */
  readonly verb?: true
}

const entries = lexicon<ChannelWord>('attributions-channels')
const channels = new Set(entries.map(({ word }) => word))
const publishing = new Set(entries.filter(({ verb }) => verb).map(({ word }) => word))
const hearers = new Set(lexicon<{ readonly lemma: string }>('attributions-hearers').map((entry) => entry.lemma))

/** Whether a word names a means or occasion of telling: "statement", "Twitter". */
export function isChannel(lemma: string): boolean {
  return channels.has(lemma.toLowerCase())
}

const isHearer = (lemma: string): boolean => hearers.has(lemma.toLowerCase())

interface Preposition {
  readonly word: string
  readonly before: readonly ('means' | 'place')[]
}

const before = new Map(lexicon<Preposition>('attributions-prepositions').map((entry) => [entry.word, entry.before]))

/** Whether a preposition may stand before a means or an occasion of telling, or before a place. */
const leadsTo = (what: 'means' | 'place', lemma: string): boolean =>
  before.get(lemma.toLowerCase())?.includes(what) ?? false

/** How far behind the cue a means may stand that the parser hung elsewhere. */
const NEAR = 3

/**
 * Where or through what the words came: "on Telegram", "in a statement", "told reporters in Brussels", "tweeted". `dated` are
 * the words that date the saying, which are no place.
 */
export function channel(syntax: Syntax, cue: number, content: readonly Run[], dated: readonly Span[]): Span | null {
  const { tokens, children } = syntax
  for (const child of children[cue]) {
    const run = outside(syntax, child, content)
    if (!run) continue
    const rel = relation(tokens[child])
    const speaks = rel === 'advcl' && isOccasion(tokens[child].lemma)
    if ((rel === 'obl' || rel === 'nmod') && isMeans(syntax, run, child)) return spanOf(syntax, run)
    if (speaks && isPublic(syntax, run)) return spanOf(syntax, run)
    if ((rel === 'obj' || rel === 'iobj') && child > cue && hears(syntax, run, child))
      return spanOf(syntax, { first: cue, last: lastPlace(syntax, cue, run, content, dated) })
  }
  for (let i = cue + 1; i <= cue + NEAR && i < tokens.length && tokens[i].sentence === tokens[cue].sentence; i++) {
    const { head, upos } = tokens[i]
    const run = upos === 'ADP' && head > i ? outside(syntax, head, content) : null
    if (run && run.first === i && isMeans(syntax, run, head)) return spanOf(syntax, run)
  }
  const verb = tokens[cue].upos === 'VERB' && publishing.has(tokens[cue].lemma.toLowerCase())
  return verb ? spanOf(syntax, { first: cue, last: cue }) : null
}

/** What hangs below a word, as far as the content leaves it; null where the word itself is content. */
function outside(syntax: Syntax, word: number, content: readonly Run[]): Run | null {
  let first = syntax.first[word]
  let last = syntax.last[word]
  for (const run of content) {
    if (run.first <= word && word <= run.last) return null
    if (run.first > word) last = Math.min(last, run.first - 1)
    else first = Math.max(first, run.last + 1)
  }
  return trim(syntax, first, last)
}

/** Whether a phrase with its preposition names a means: by its head ("interview"), or by a name in it ("CNN’s State of the Union"). */
function isMeans({ tokens }: Syntax, { first }: Run, head: number): boolean {
  if (tokens[first].upos !== 'ADP' || !leadsTo('means', tokens[first].lemma)) return false
  if (isChannel(tokens[head].lemma)) return true
  return tokens.slice(first, head).some(({ lemma, upos }) => upos === 'PROPN' && isChannel(lemma))
}

/** Whether the words of an occasion have hearers or a means: "speaking to reporters", "asked on CNN". */
function isPublic({ tokens }: Syntax, { first, last }: Run): boolean {
  return tokens.slice(first, last + 1).some(({ lemma }) => isChannel(lemma) || isHearer(lemma))
}

/** Whether a phrase names those told in public, by its head or by a name in it. */
function hears({ tokens }: Syntax, { first }: Run, head: number): boolean {
  if (isHearer(tokens[head].lemma)) return true
  return tokens.slice(first, head).some(({ lemma, upos }) => upos === 'PROPN' && isHearer(lemma))
}

/** "reporters in Brussels": the place may hang on the verb. */
function lastPlace(syntax: Syntax, cue: number, hearer: Run, content: readonly Run[], dated: readonly Span[]): number {
  const { tokens } = syntax
  for (const child of syntax.children[cue]) {
    const run = outside(syntax, child, content)
    if (run?.first !== hearer.last + 1 || relation(tokens[child]) !== 'obl') continue
    const place = spanOf(syntax, run)
    const isTime = dated.some((time) => overlap(time, place))
    if (!isTime && leadsTo('place', tokens[run.first].lemma)) return run.last
  }
  return hearer.last
}
