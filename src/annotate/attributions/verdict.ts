import type { Finding } from './findings.ts'
import { add, code, type Features } from './hashing.ts'
import { covers, shared } from './runs.ts'
import type { Syntax } from './syntax.ts'

const NONE = code('-')
/** How many candidates before and after are looked at, so that the work stays linear in the text. */
const WINDOW = 24

/** A share on the log-odds scale, in steps of a half. */
function level(share: number): number {
  const odds = Math.log((share + 1e-4) / (1 - share + 1e-4))
  return Math.max(-10, Math.min(10, Math.round(odds * 2)))
}

const bucket = (n: number) => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 24 ? 5 : 6)

/**
 * What tells a whole finding that stands (right cue, content and source, and not inside another's content) from one that
 * doesn't: how sure its parts are, and what its neighbours claim. `all` are the text's findings in order of their cues.
 */
export function verdictFeatures(syntax: Syntax, all: readonly Finding[], at: number, out: Features): void {
  const { tokens, lemma, upos, deprel, quote, document } = syntax
  const finding = all[at]
  const { cue, content, source } = finding
  const token = tokens[cue]
  const known = syntax.words[cue]
  const word = known ? code(`${known.lemma}/${known.pos}`) : lemma[cue]
  const stance = code(known?.stance ?? '-')
  const [sureCue, sureContent, sureSource] = finding.parts.map(level)
  const sure = level(finding.parts[0] * finding.parts[1] * finding.parts[2])
  let outer = -11
  let holder = NONE
  let inner = -11
  let beside = -11
  let company = 0
  for (let i = Math.max(0, at - WINDOW); i < Math.min(all.length, at + WINDOW + 1); i++) {
    if (i === at) continue
    const other = all[i]
    const strength = level(other.parts[0] * other.parts[1] * other.parts[2])
    if (tokens[other.cue].sentence === token.sentence && strength > -2) company++
    if (covers(other.content, cue)) {
      if (strength > outer) holder = lemma[other.cue]
      outer = Math.max(outer, strength)
    } else if (covers(content, other.cue)) inner = Math.max(inner, strength)
    else if (shared(content, other.content) > 0) beside = Math.max(beside, strength)
  }
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
  add(out, t++, outer)
  add(out, t++, outer, sureCue)
  add(out, t++, outer, holder)
  add(out, t++, inner)
  add(out, t++, inner, sureCue)
  add(out, t++, inner, sureContent)
  add(out, t++, beside, sureContent)
  add(out, t++, company, sure)
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
