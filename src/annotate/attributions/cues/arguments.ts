import { add, bucket, code, type Features, NONE, valueAt } from '../reading/hashing.ts'
import { chunkBefore, relation, type Syntax } from '../reading/syntax.ts'
import type { CueInView } from './in-view.ts'

/** What hangs on it; gives the relation of the last clause that does, 0 for none. */
export function dependentFeatures({ syntax, i, word, stance }: CueInView, out: Features): number {
  const { tokens, lemma, upos, deprel, children } = syntax
  let shape = 0
  let clause = 0
  for (const child of children[i]) {
    const r = deprel[child]
    if (tokens[child].upos === 'PUNCT') continue
    shape = Math.imul(shape, 31) + r
    const side = child < i ? 0 : 1
    add(out, 63, r, side)
    add(out, 64, word, r, side)
    add(out, 65, r, lemma[child])
    add(out, 66, word, r, lemma[child])
    add(out, 67, stance, r, side)
    const c = relation(tokens[child])
    if (c === 'ccomp' || c === 'xcomp' || c === 'parataxis') {
      clause = r
      const mark = lastBelow(syntax, child, 'mark', lemma)
      add(out, 68, r, mark, side)
      add(out, 69, r, mark, word)
      add(out, 70, r, lastBelow(syntax, child, 'nsubj', upos), side)
      add(out, 71, r, upos[child], stance)
    }
    if (c === 'obj' || c === 'obl' || c === 'nmod') {
      const by = lastBelow(syntax, child, 'case', lemma)
      add(out, 72, r, by, word)
      add(out, 73, r, by, upos[child])
      add(out, 74, word, upos[child], r)
    }
  }
  add(out, 75, shape, upos[i])
  add(out, 76, shape, stance)
  return clause
}

/** What a row has of the last token that hangs on another by a relation. */
function lastBelow({ tokens, children }: Syntax, above: number, wanted: string, row: Int32Array): number {
  let found = NONE
  for (const below of children[above]) if (relation(tokens[below]) === wanted) found = row[below]
  return found
}

/** Who says it, by the parse. */
export function subjectFeatures({ syntax, i, word, stance, subject }: CueInView, clause: number, out: Features): void {
  const { tokens, lemma, upos } = syntax
  const who = subject?.token ?? -1
  const way = code(subject?.way ?? '-')
  const whoUpos = valueAt(who, upos)
  const whoLemma = subject && tokens[who].upos !== 'PROPN' ? lemma[who] : whoUpos
  add(out, 77, way, whoUpos)
  add(out, 78, whoLemma)
  add(out, 79, whoLemma, word)
  add(out, 80, whoUpos, word)
  add(out, 81, whoLemma, clause)
  add(out, 82, whoLemma, way)
  add(out, 83, whoLemma, stance)
  add(out, 84, subject && who > i ? 1 : 0, bucket(Math.abs(i - who)), whoUpos)
}

/** Who stands before it, whatever the parse says. */
export function actorFeatures({ syntax, i, sentence, word, stance, rel, subject }: CueInView, out: Features): void {
  const { tokens, lemma, upos } = syntax
  const chunk = chunkBefore(syntax, i)
  const who = chunk ? chunk.last : -1
  const whoWord = who >= 0 && tokens[who].upos !== 'PROPN' ? lemma[who] : valueAt(who, upos)
  add(out, 96, whoWord)
  add(out, 97, whoWord, word)
  add(out, 98, valueAt(who, upos), word)
  add(out, 99, valueAt(who, upos), stance, valueAt(i + 1, upos))
  add(out, 100, who === (subject?.token ?? -1) ? 1 : who < 0 ? 2 : 0, upos[i], rel)
  add(out, 101, chunk && chunk.first === sentence.firstToken ? 1 : 0, stance, valueAt(i + 1, lemma))
  add(out, 102, valueAt(i + 1, lemma), valueAt(i + 2, upos), stance)
  add(out, 103, word, valueAt(i + 1, upos), valueAt(i + 2, upos))
}
