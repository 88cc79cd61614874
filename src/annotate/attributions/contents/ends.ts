import type { Run } from '../reading/runs.ts'
import { chunkBefore, relation, type Syntax } from '../reading/syntax.ts'

/** Where a content may begin or end, and what that rests on. */
export interface End {
  readonly at: number
  readonly why: string
}

/** Ends to the right of `from`: dependents, commas and dashes, quotation marks, the sentence. */
export function rightEnds(syntax: Syntax, cue: number, from: number, end: number): End[] {
  const ends: End[] = []
  for (const child of syntax.children[cue])
    if (syntax.last[child] >= from) ends.push({ at: syntax.last[child], why: 'dependent' })
  if (syntax.last[cue] >= from) ends.push({ at: syntax.last[cue], why: 'clause' })
  let commas = 0
  for (let i = from + 1; i < end && commas < 3; i++) {
    const { form } = syntax.tokens[i]
    if (form === ',' || form === ';' || form === ':' || form === '—' || form === '–' || form === '--') {
      ends.push({ at: i - 1, why: 'comma' })
      commas++
    }
  }
  ends.push({ at: end, why: 'sentence' })
  let seen = -1
  for (let i = from; i <= end; i++) {
    const q = syntax.quote[i]
    if (q < 0 || q === seen) continue
    seen = q
    if (syntax.quoted[q].last >= from) ends.push({ at: syntax.quoted[q].last, why: 'quote' })
  }
  return ends
}

/** Starts to the right of the cue: the next word, dependents and what hangs on them, quotation marks. */
export function rightStarts(syntax: Syntax, cue: number, end: number): End[] {
  const starts: End[] = []
  if (cue < end) starts.push({ at: cue + 1, why: 'next' })
  if (cue + 1 < end && (syntax.tokens[cue + 1].upos === 'ADP' || syntax.tokens[cue + 1].upos === 'PART'))
    starts.push({ at: cue + 2, why: 'preposition' })
  for (const child of syntax.children[cue]) {
    if (child < cue || relation(syntax.tokens[child]) === 'punct') continue
    const first = Math.max(cue + 1, syntax.first[child])
    const rel = relation(syntax.tokens[child])
    starts.push({ at: first, why: rel })
    if (syntax.tokens[first].upos === 'ADP' && first < end) starts.push({ at: first + 1, why: `${rel}-case` })
    if (rel === 'obj' || rel === 'obl' || rel === 'xcomp' || rel === 'nmod')
      for (const below of syntax.children[child])
        if (below > child && /^(acl|ccomp|xcomp|advcl|nmod|obj|obl)/.test(syntax.tokens[below].deprel)) {
          starts.push({ at: syntax.first[below], why: `${rel}>${relation(syntax.tokens[below])}` })
          if (syntax.tokens[syntax.first[below]].upos === 'ADP')
            starts.push({ at: syntax.first[below] + 1, why: `${rel}>${relation(syntax.tokens[below])}-case` })
        }
  }
  let seen = syntax.quote[cue]
  for (let i = cue + 1; i <= end; i++) {
    const q = syntax.quote[i]
    if (q < 0 || q === seen) continue
    seen = q
    starts.push({ at: Math.max(syntax.quoted[q].first, cue + 1), why: 'quote' })
  }
  return starts
}

/** Starts to the left of the cue: the sentence, what the cue hangs on, its dependents, commas, quotation marks. */
export function leftStarts(syntax: Syntax, cue: number, begin: number): End[] {
  const starts: End[] = [{ at: begin, why: 'sentence' }]
  const head = syntax.tokens[cue].head
  if (head >= 0) {
    starts.push({ at: syntax.first[head], why: 'head' })
    if (syntax.tokens[head].head >= 0) starts.push({ at: syntax.first[syntax.tokens[head].head], why: 'head>head' })
  }
  for (const child of syntax.children[cue])
    if (child < cue && relation(syntax.tokens[child]) !== 'punct')
      starts.push({ at: syntax.first[child], why: relation(syntax.tokens[child]) })
  let seen = -1
  for (let i = cue - 1, commas = 0; i >= begin; i--) {
    const { form } = syntax.tokens[i]
    if ((form === ',' || form === '—' || form === '–' || form === '--' || form === ';') && commas < 3 && i + 1 < cue) {
      starts.push({ at: i + 1, why: 'comma' })
      commas++
    }
    const q = syntax.quote[i]
    if (q >= 0 && q !== seen) {
      seen = q
      starts.push({ at: syntax.quoted[q].first, why: 'quote' })
    }
  }
  return starts
}

/** Ends to the left of the cue: before its clause or subject, its dependents, quotation marks. */
export function leftEnds(syntax: Syntax, cue: number, begin: number, clause: Run): End[] {
  const ends: End[] = []
  if (clause.first > begin) ends.push({ at: clause.first - 1, why: 'phrase' })
  if (cue > begin) ends.push({ at: cue - 1, why: 'cue' })
  const before = chunkBefore(syntax, cue)
  if (before && before.first > begin) ends.push({ at: before.first - 1, why: 'chunk' })
  for (const child of syntax.children[cue]) {
    if (child >= cue || relation(syntax.tokens[child]) === 'punct') continue
    ends.push({ at: syntax.last[child], why: relation(syntax.tokens[child]) })
    if (relation(syntax.tokens[child]) === 'nsubj' && syntax.first[child] > begin)
      ends.push({ at: syntax.first[child] - 1, why: 'subject' })
  }
  for (let i = cue - 1; i >= begin; i--)
    if (syntax.quote[i] >= 0) {
      ends.push({ at: Math.min(cue - 1, syntax.quoted[syntax.quote[i]].last), why: 'quote' })
      break
    }
  return ends.filter((end) => end.at < cue)
}
