import { add, code, type Features } from '../reading/hashing.ts'
import { subjectOf } from '../reading/subject.ts'
import { chunkBefore, relation, SIGHT, type Syntax } from '../reading/syntax.ts'

const NONE = code('-')

function near(i: number, row: Int32Array): number {
  return i >= 0 && i < row.length ? row[i] : NONE
}

const bucket = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7)

/** What tells a cue from another word. */
export function cueFeatures(syntax: Syntax, i: number, out: Features): void {
  const { tokens, lemma, upos, xpos, deprel, children, quote, document } = syntax
  const token = tokens[i]
  const sentence = document.sentences[token.sentence]
  const me = lemma[i]
  const known = syntax.words[i]
  const word = code(known ? `${known.lemma}/${known.pos}` : `${token.lemma.toLowerCase()}/${token.upos}`)
  const form = code(token.form.toLowerCase())
  const stance = code(known?.stance ?? '-')
  const head = token.head
  const headLemma = near(head, lemma)
  const rel = deprel[i]
  const title = sentence.paragraph === 0 ? 1 : 0
  const inQuote = quote[i] >= 0 ? 1 : 0
  let t = 0
  add(out, t++)
  add(out, t++, word)
  add(out, t++, form)
  add(out, t++, upos[i], rel)
  add(out, t++, word, rel)
  add(out, t++, xpos[i], rel)
  add(out, t++, word, xpos[i])
  add(out, t++, headLemma, rel)
  add(out, t++, word, headLemma)
  add(out, t++, near(head, upos), rel, upos[i])
  add(out, t++, stance, rel)
  add(out, t++, title, word)
  add(out, t++, title, rel, upos[i])
  add(out, t++, inQuote, word)
  add(out, t++, inQuote, rel)
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue
    const j = i + d
    const inside = j >= sentence.firstToken && j < sentence.endToken
    const l = inside ? near(j, lemma) : NONE
    const p = inside ? near(j, upos) : NONE
    add(out, 20 + d, l)
    add(out, 30 + d, p, upos[i])
    if (d >= -1 && d <= 2) add(out, 40 + d, l, me)
    if (d === -1 || d === 1) add(out, 50 + d, p, me)
  }
  add(out, 60, near(i - 1, lemma), near(i + 1, lemma))
  add(out, 61, near(i + 1, lemma), near(i + 2, lemma))
  add(out, 62, near(i + 1, upos), near(i + 2, upos), upos[i])
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
      let mark = NONE
      let subject = NONE
      for (const below of children[child]) {
        const b = relation(tokens[below])
        if (b === 'mark') mark = lemma[below]
        if (b === 'nsubj') subject = upos[below]
      }
      add(out, 68, r, mark, side)
      add(out, 69, r, mark, word)
      add(out, 70, r, subject, side)
      add(out, 71, r, upos[child], stance)
    }
    if (c === 'obj' || c === 'obl' || c === 'nmod') {
      let by = NONE
      for (const below of children[child]) if (relation(tokens[below]) === 'case') by = lemma[below]
      add(out, 72, r, by, word)
      add(out, 73, r, by, upos[child])
      add(out, 74, word, upos[child], r)
    }
  }
  add(out, 75, shape, upos[i])
  add(out, 76, shape, stance)
  const subject = subjectOf(syntax, i)
  const who = subject ? subject.token : -1
  const way = code(subject?.way ?? '-')
  const whoUpos = near(who, upos)
  const whoLemma = subject && tokens[who].upos !== 'PROPN' ? lemma[who] : whoUpos
  add(out, 77, way, whoUpos)
  add(out, 78, whoLemma)
  add(out, 79, whoLemma, word)
  add(out, 80, whoUpos, word)
  add(out, 81, whoLemma, clause)
  add(out, 82, whoLemma, way)
  add(out, 83, whoLemma, stance)
  add(out, 84, subject && who > i ? 1 : 0, bucket(Math.abs(i - who)), whoUpos)
  const chunk = chunkBefore(syntax, i)
  const actor = chunk ? chunk.last : -1
  const actorWord = actor >= 0 && tokens[actor].upos !== 'PROPN' ? lemma[actor] : near(actor, upos)
  add(out, 96, actorWord)
  add(out, 97, actorWord, word)
  add(out, 98, near(actor, upos), word)
  add(out, 99, near(actor, upos), stance, near(i + 1, upos))
  add(out, 100, actor === who ? 1 : actor < 0 ? 2 : 0, upos[i], rel)
  add(out, 101, chunk && chunk.first === sentence.firstToken ? 1 : 0, stance, near(i + 1, lemma))
  add(out, 102, near(i + 1, lemma), near(i + 2, upos), stance)
  add(out, 103, word, near(i + 1, upos), near(i + 2, upos))
  const quoted = quotesAround(
    syntax,
    i,
    Math.max(sentence.firstToken, i - SIGHT.source),
    Math.min(sentence.endToken, i + SIGHT.source),
  )
  add(out, 85, quoted)
  add(out, 86, quoted, word)
  add(out, 87, quoted, rel, upos[i])
  add(out, 88, quoted, stance)
  add(out, 89, quoted, whoUpos, way)
  add(out, 90, bucket(i - sentence.firstToken), bucket(sentence.endToken - i))
  add(out, 91, bucket(sentence.endToken - sentence.firstToken), upos[i])
  for (let at = head, steps = 0; at >= 0 && steps < 6; at = tokens[at].head, steps++) {
    const entry = syntax.words[at]
    if (entry || steps === 0) {
      add(out, 92, lemma[at], bucket(steps), rel)
      add(out, 93, entry ? code(entry.stance ?? '-') : 0, bucket(steps))
      if (entry) {
        add(out, 94, lemma[at], at < i ? 1 : 0)
        break
      }
    }
  }
  for (const child of children[i])
    if (tokens[child].upos === 'AUX' || relation(tokens[child]) === 'advmod')
      add(out, 95, lemma[child], stance, whoUpos)
}

/** Where the nearest quotation marks stand in the sentence: the side, how near, and whether the token is quoted itself. */
function quotesAround(syntax: Syntax, i: number, from: number, to: number): number {
  if (syntax.quote[i] >= 0) return 1
  let before = 0
  let after = 0
  for (let j = i - 1; j >= from; j--)
    if (syntax.quote[j] >= 0) {
      before = i - j < 4 ? 3 : i - j < 9 ? 2 : 1
      break
    }
  for (let j = i + 1; j < to; j++)
    if (syntax.quote[j] >= 0) {
      after = j - i < 4 ? 3 : j - i < 9 ? 2 : 1
      break
    }
  if (before === 0 && from > 0 && syntax.quote[from - 1] >= 0) before = 4
  if (after === 0 && to < syntax.quote.length && syntax.quote[to] >= 0) after = 4
  return 2 + before * 5 + after
}
