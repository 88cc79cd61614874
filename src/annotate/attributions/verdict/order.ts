import type { Finding } from '../finding.ts'
import { add, code, type Features } from '../reading/hashing.ts'
import { covers } from '../reading/runs.ts'
import { subjectOf } from '../reading/subject.ts'
import { SIGHT, type Syntax } from '../reading/syntax.ts'
import { bucket, level, strength } from './levels.ts'

const NONE = code('-')

/** In what order source, cue and content lie, how they hang together, and which quotations they leave out. */
export function orderFeatures(syntax: Syntax, finding: Finding, out: Features): void {
  const { tokens, lemma, upos, deprel, document } = syntax
  const { cue, content, source } = finding
  const { head } = source
  const { firstToken, endToken } = document.sentences[tokens[cue].sentence]
  const after = content[0].first > cue
  const before = content[content.length - 1].last < cue
  const side = content.length > 1 ? 3 : after ? 1 : before ? 2 : 0
  const order = (head < 0 ? 0 : head < cue ? 1 : 2) * 4 + side
  const relation = head < 0 ? NONE : deprel[head]
  const sure = level(strength(finding)) >> 1
  const sureContent = level(finding.parts[1])
  const subject = subjectOf(syntax, cue)
  const quotes = quotesTaken(syntax, finding)
  let t = 840
  add(out, t++, order, upos[cue])
  add(out, t++, order, lemma[cue])
  add(out, t++, order, head >= 0 && covers(content, head) ? 1 : 0)
  add(out, t++, order, relation)
  add(out, t++, order, head < 0 ? NONE : bucket(Math.abs(head - cue)))
  add(out, t++, order, deprel[cue], head >= 0 && tokens[head].head === cue ? 1 : 0)
  add(out, t++, code(subject?.way ?? '-'), head < 0 ? 2 : subject?.token === head ? 1 : 0)
  add(out, t++, order, subject && covers(content, subject.token) ? 1 : 0)
  add(out, t++, head < 0 ? NONE : tokens[head].sentence === tokens[cue].sentence ? 1 : 0, level(finding.parts[2]))
  add(out, t++, quotes, sure)
  add(out, t++, quotes, lemma[cue])
  add(out, t++, quotes, sureContent)
  add(out, t++, bucket((endToken - firstToken) >> 2), sure)
}

/** How much of the quoted words of the cue's sentence its content takes: 0 where there are none, 1 none, 2 some, 3 all. */
function quotesTaken({ tokens, quote, document, hasQuote }: Syntax, { cue, content }: Finding): number {
  const { index, firstToken, endToken } = document.sentences[tokens[cue].sentence]
  if (!hasQuote[index]) return 0
  let quoted = 0
  let taken = 0
  for (let i = Math.max(firstToken, cue - SIGHT.source); i < Math.min(endToken, cue + SIGHT.source); i++)
    if (quote[i] >= 0) {
      quoted++
      if (covers(content, i)) taken++
    }
  return quoted === 0 ? 0 : taken === 0 ? 1 : taken >= quoted - 3 ? 3 : 2
}
