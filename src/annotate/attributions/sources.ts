import type { Run } from './runs.ts'
import { subjectOf } from './subject.ts'
import { chunk, isMark, relation, SIGHT, type Syntax, trim, within } from './syntax.ts'

/** A guess at who stands behind a cue: a noun phrase with its head, or nobody. */
export interface Source {
  readonly head: number
  readonly run: Run | null
  /** How much of the phrase is taken: all, without a clause at its end, the head with what stands before it,
   * the stretch of nominal tags. */
  readonly extent: 'whole' | 'short' | 'core' | 'chunk' | 'none'
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'])
const INNER = new Set(['compound', 'flat', 'amod', 'fixed', 'nummod'])

/** The noun phrases that may be the source of `cue`, and the chance that none is named. */
export function sources(syntax: Syntax, cue: number): Source[] {
  const found: Source[] = [{ head: -1, run: null, extent: 'none' }]
  const sentence = syntax.document.sentences[syntax.tokens[cue].sentence]
  for (
    let i = Math.max(sentence.firstToken, cue - SIGHT.source);
    i < Math.min(sentence.endToken, cue + SIGHT.source);
    i++
  )
    if (i !== cue && isHead(syntax, i)) phrases(syntax, i, cue, found)
  const paragraph = sentence.paragraph
  for (let s = sentence.index - 1, back = 1; s >= 0 && back <= 1; s--, back++) {
    const earlier = syntax.document.sentences[s]
    if (paragraph - earlier.paragraph > 1) break
    for (let i = Math.max(earlier.firstToken, earlier.endToken - SIGHT.source); i < earlier.endToken; i++)
      if (isHead(syntax, i) && (relation(syntax.tokens[i]) === 'nsubj' || syntax.tokens[i].upos === 'PROPN'))
        phrases(syntax, i, cue, found)
  }
  const subject = subjectOf(syntax, cue)
  if (subject && syntax.tokens[subject.token].sentence === sentence.index && !isHead(syntax, subject.token))
    phrases(syntax, subject.token, cue, found)
  return found
}

function isHead(syntax: Syntax, i: number): boolean {
  const token = syntax.tokens[i]
  if (!NOMINAL.has(token.upos) || isMark(token)) return false
  const rel = relation(token)
  if (token.upos === 'ADJ' || token.upos === 'DET' || token.upos === 'NUM')
    return rel === 'nsubj' || rel === 'obl' || rel === 'root'
  return !INNER.has(rel) || (token.upos === 'PROPN' && rel !== 'flat')
}

function phrases(syntax: Syntax, head: number, cue: number, out: Source[]): void {
  const before = out.length
  const holdsCue = within(syntax, cue, head)
  let first = syntax.first[head]
  let last = syntax.last[head]
  if (holdsCue) {
    if (cue > head) last = Math.min(last, cue - 1)
    else first = Math.max(first, cue + 1)
  }
  const whole = trim(syntax, first, last)
  if (!whole) return
  const cut = (pattern: RegExp): number => {
    let end = whole.last
    for (const child of syntax.children[head])
      if (child > head && pattern.test(syntax.tokens[child].deprel)) end = Math.min(end, syntax.first[child] - 1)
    return end
  }
  const keep = (extent: Source['extent'], from: number, to: number) => {
    const run = trim(syntax, from, to)
    if (!run || run.first > head || run.last < head) return
    for (let k = before; k < out.length; k++)
      if (out[k].run?.first === run.first && out[k].run?.last === run.last) return
    out.push({ head, run, extent })
  }
  keep('whole', whole.first, whole.last)
  let from = whole.first
  while (from < head && syntax.tokens[from].upos === 'ADP') from++
  keep('whole', from, whole.last)
  keep('short', from, cut(/^(acl|parataxis|dep|cc|conj|advcl|ccomp|punct)/))
  keep('short', from, cut(/^(acl|parataxis|dep|cc|conj|advcl|ccomp|punct|appos)/))
  keep(
    'core',
    from,
    cut(/./) > head && syntax.tokens[head + 1]?.deprel === 'flat'
      ? cut(/^(acl|parataxis|dep|cc|conj|advcl|ccomp|punct|appos|nmod|case)/)
      : Math.max(head, Math.min(cut(/^(acl|parataxis|dep|cc|conj|advcl|ccomp|punct|appos|nmod|obl|case)/), whole.last)),
  )
  const flat = chunk(syntax, head)
  if (cue < flat.first || cue > flat.last) keep('chunk', flat.first, flat.last)
}

/** The noun phrase that a relative pronoun stands for ("officials, who said"); any other source stands for itself. */
export function meant(syntax: Syntax, source: Source): Source {
  const { tokens } = syntax
  if (source.head < 0 || !/^W[PD]/.test(tokens[source.head].xpos)) return source
  const before = isMark(tokens[source.head - 1]) ? source.head - 2 : source.head - 1
  if (before < 0 || (tokens[before].upos !== 'NOUN' && tokens[before].upos !== 'PROPN')) return source
  return { head: before, run: chunk(syntax, before), extent: 'chunk' }
}
