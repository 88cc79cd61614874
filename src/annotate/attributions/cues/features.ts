import { add, bucket, code, type Features, NONE, valueAt } from '../reading/hashing.ts'
import { relation, type Syntax } from '../reading/syntax.ts'
import { actorFeatures, dependentFeatures, subjectFeatures } from './arguments.ts'
import { type CueInView, cueInView } from './in-view.ts'
import { quotationFeatures } from './quotes.ts'

/** What tells a cue from another word. The templates bear the numbers that the weights were trained with. */
export function cueFeatures(syntax: Syntax, i: number, out: Features): void {
  const cue = cueInView(syntax, i)
  itself(cue, out)
  neighbours(cue, out)
  const clause = dependentFeatures(cue, out)
  subjectFeatures(cue, clause, out)
  actorFeatures(cue, out)
  quotationFeatures(cue, out)
  headsAbove(cue, out)
  auxiliaries(cue, out)
}

/** The word, its tags, its head, and where it stands. */
function itself({ syntax, i, sentence, word, stance, rel }: CueInView, out: Features): void {
  const { tokens, lemma, upos, xpos, quote } = syntax
  const { form, head } = tokens[i]
  const headLemma = valueAt(head, lemma)
  const title = sentence.paragraph === 0 ? 1 : 0
  const inQuote = quote[i] >= 0 ? 1 : 0
  let t = 0
  add(out, t++)
  add(out, t++, word)
  add(out, t++, code(form.toLowerCase()))
  add(out, t++, upos[i], rel)
  add(out, t++, word, rel)
  add(out, t++, xpos[i], rel)
  add(out, t++, word, xpos[i])
  add(out, t++, headLemma, rel)
  add(out, t++, word, headLemma)
  add(out, t++, valueAt(head, upos), rel, upos[i])
  add(out, t++, stance, rel)
  add(out, t++, title, word)
  add(out, t++, title, rel, upos[i])
  add(out, t++, inQuote, word)
  add(out, t++, inQuote, rel)
}

/** The words before and behind it. */
function neighbours({ syntax: { lemma, upos }, i, sentence }: CueInView, out: Features): void {
  const me = lemma[i]
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue
    const j = i + d
    const inside = j >= sentence.firstToken && j < sentence.endToken
    const l = inside ? valueAt(j, lemma) : NONE
    const p = inside ? valueAt(j, upos) : NONE
    add(out, 20 + d, l)
    add(out, 30 + d, p, upos[i])
    if (d >= -1 && d <= 2) add(out, 40 + d, l, me)
    if (d === -1 || d === 1) add(out, 50 + d, p, me)
  }
  add(out, 60, valueAt(i - 1, lemma), valueAt(i + 1, lemma))
  add(out, 61, valueAt(i + 1, lemma), valueAt(i + 2, lemma))
  add(out, 62, valueAt(i + 1, upos), valueAt(i + 2, upos), upos[i])
}

/** So many heads up, another cue is looked for. */
const HIGHEST = 6

/** Its head, and the first word above it that may be a cue itself. */
function headsAbove({ syntax, i, rel }: CueInView, out: Features): void {
  const { tokens, lemma } = syntax
  for (let at = tokens[i].head, steps = 0; at >= 0 && steps < HIGHEST; at = tokens[at].head, steps++) {
    const entry = syntax.words[at]
    if (!entry && steps > 0) continue
    add(out, 92, lemma[at], bucket(steps), rel)
    add(out, 93, entry ? code(entry.stance ?? '-') : 0, bucket(steps))
    if (!entry) continue
    add(out, 94, lemma[at], at < i ? 1 : 0)
    return
  }
}

/** Its auxiliaries and adverbs. */
function auxiliaries({ syntax, i, stance, subject }: CueInView, out: Features): void {
  const { tokens, lemma, upos, children } = syntax
  for (const child of children[i])
    if (tokens[child].upos === 'AUX' || relation(tokens[child]) === 'advmod')
      add(out, 95, lemma[child], stance, valueAt(subject?.token ?? -1, upos))
}
