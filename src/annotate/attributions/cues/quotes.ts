import { add, bucket, code, type Features, valueAt } from '../reading/hashing.ts'
import { SIGHT, type Syntax } from '../reading/syntax.ts'
import type { CueInView } from './in-view.ts'

/** Quotation marks around it, and how far the sentence goes. */
export function quotationFeatures({ syntax, i, sentence, word, stance, rel, subject }: CueInView, out: Features): void {
  const { firstToken, endToken } = sentence
  const { upos } = syntax
  const from = Math.max(firstToken, i - SIGHT.source)
  const quoted = quotesAround(syntax, i, from, Math.min(endToken, i + SIGHT.source))
  add(out, 85, quoted)
  add(out, 86, quoted, word)
  add(out, 87, quoted, rel, upos[i])
  add(out, 88, quoted, stance)
  add(out, 89, quoted, valueAt(subject?.token ?? -1, upos), code(subject?.way ?? '-'))
  add(out, 90, bucket(i - firstToken), bucket(endToken - i))
  add(out, 91, bucket(endToken - firstToken), upos[i])
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
