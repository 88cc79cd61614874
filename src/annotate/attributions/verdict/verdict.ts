import type { Finding } from '../finding.ts'
import { add, code, type Features } from '../reading/hashing.ts'
import type { Syntax } from '../reading/syntax.ts'
import { bucket, level, strength } from './levels.ts'
import { neighbourFeatures } from './neighbours.ts'
import { orderFeatures } from './order.ts'

const NONE = code('-')

/**
 * What tells a whole finding that stands (right cue, content and source, and not inside another's content) from one that
 * doesn't: how sure its parts are, in what order they lie, and what its neighbours claim. `all` are the text's findings
 * in order of their cues, of which `finding` is one or a variant of one.
 */
export function verdictFeatures(syntax: Syntax, all: readonly Finding[], finding: Finding, out: Features): void {
  partFeatures(syntax, finding, out)
  orderFeatures(syntax, finding, out)
  neighbourFeatures(syntax, all, finding, out)
}

/** How sure the parts are, each for itself, two by two, and with the words that they are made of. */
function partFeatures(syntax: Syntax, finding: Finding, out: Features): void {
  const { tokens, lemma, upos, deprel, quote, document } = syntax
  const { cue, content, source } = finding
  const token = tokens[cue]
  const known = syntax.words[cue]
  const word = known ? code(`${known.lemma}/${known.pos}`) : lemma[cue]
  const stance = code(known?.stance ?? '-')
  const [sureCue, sureContent, sureSource] = finding.parts.map(level)
  const sure = level(strength(finding))
  let length = 0
  let quoted = 0
  for (const run of content) {
    length += run.last - run.first + 1
    for (let i = run.first; i <= run.last; i++) if (quote[i] >= 0) quoted++
  }
  const marks = quoted === 0 ? 0 : quoted >= length - 1 ? 2 : 1
  const who = source.head < 0 ? NONE : tokens[source.head].upos === 'PROPN' ? upos[source.head] : lemma[source.head]
  const whoPart = source.head < 0 ? NONE : upos[source.head]
  const side = content.length > 1 ? 2 : content[0].first > cue ? 1 : 0
  const title = document.sentences[token.sentence].paragraph === 0 ? 1 : 0
  let t = 800
  add(out, t++, sureCue)
  add(out, t++, sureContent)
  add(out, t++, sureSource)
  add(out, t++, sure)
  add(out, t++, sureCue, sureContent)
  add(out, t++, sureCue, sureSource)
  add(out, t++, sureContent, sureSource)
  add(out, t++, word)
  add(out, t++, word, sure >> 2)
  add(out, t++, stance, sure >> 1)
  add(out, t++, code(finding.rule))
  add(out, t++, side, token.upos === 'VERB' ? 1 : 0, sure >> 1)
  add(out, t++, bucket(length), marks)
  add(out, t++, bucket(length), word)
  add(out, t++, marks, sure >> 1)
  add(out, t++, marks, word)
  add(out, t++, who)
  add(out, t++, who, sureSource)
  add(out, t++, whoPart, word)
  add(out, t++, whoPart, sureCue)
  add(out, t++, deprel[cue], sure >> 1)
  add(out, t++, title, sure >> 1)
  add(out, t++, quote[cue] >= 0 ? 1 : 0, sure >> 1)
  add(out, t++, lemma[content[0].first], upos[content[0].first])
  add(out, t++, upos[content[0].first], sureContent)
  add(out, t++, source.extent === 'whole' ? 1 : 0, sureSource)
}
