import { hashRow } from '../model/hash.ts'
import type { Words } from '../words.ts'
import type { Outline } from './outline.ts'
import type { State } from './state.ts'

/** At most so many features a transition or an arc. */
export const MAX_PARSE_FEATURES = 80

const distance = (from: number, to: number): number => {
  const d = to - from
  return d < 5 ? d : d < 8 ? 5 : d < 15 ? 6 : 7
}

/**
 * Rows for choosing the next transition; returns their number. Templates after Zhang & Nivre 2011 (rich non-local features),
 * taken to arc-hybrid: s0, s1, s2 are the top words of the stack, b0, b1, b2 the first of the buffer.
 */
export function transitionFeatures(
  words: Words,
  tags: Int32Array,
  outline: Outline,
  state: State,
  mask: number,
  rows: Int32Array,
): number {
  const { lower, fine, quoted, length: n } = words
  const { commas, verbs, nextVerb } = outline
  const f = (i: number): number => (i < 0 || i >= n ? 0 : fine[i])
  const { stack, depth, front, labels, left1, left2, right1, right2, leftCount, rightCount } = state
  const s0 = depth > 0 ? stack[depth - 1] : -1
  const s1 = depth > 1 ? stack[depth - 2] : -1
  const s2 = depth > 2 ? stack[depth - 3] : -1
  const b0 = front < n ? front : -1
  const w = (i: number): number => (i < 0 || i >= n ? 1 : lower[i])
  const p = (i: number): number => (i < 0 || i >= n ? 0 : tags[i] + 1)
  const l = (i: number): number => (i < 0 ? 0 : labels[i] + 2)
  const child = (of: Int32Array, i: number): number => (i < 0 ? -1 : of[i])
  const s0w = w(s0)
  const s1w = w(s1)
  const b0w = w(b0)
  const b1w = w(front + 1)
  const s0p = p(s0)
  const s1p = p(s1)
  const s2p = p(s2)
  const b0p = p(b0)
  const b1p = p(front + 1)
  const b2p = p(front + 2)
  const s0b0 = (s0p << 8) | b0p
  const s1s0 = (s1p << 8) | s0p
  const s0l1 = child(left1, s0)
  const s0r1 = child(right1, s0)
  const s0r2 = child(right2, s0)
  const s1l1 = child(left1, s1)
  const s1r1 = child(right1, s1)
  const b0l1 = child(left1, b0)
  const b0l2 = child(left2, b0)
  const far = s0 < 0 || b0 < 0 ? 0 : distance(s0, b0)
  const farther = s1 < 0 || s0 < 0 ? 0 : distance(s1, s0)
  const s0v = s0 < 0 ? 0 : Math.min(3, leftCount[s0]) * 4 + Math.min(3, rightCount[s0]) + 1
  const s1v = s1 < 0 ? 0 : Math.min(3, leftCount[s1]) * 4 + Math.min(3, rightCount[s1]) + 1
  const b0v = b0 < 0 ? 0 : Math.min(3, leftCount[b0]) + 1
  const s0f = f(s0)
  const s1f = f(s1)
  const b0f = f(b0)
  const s0b0commas = s0 < 0 ? 0 : Math.min(3, commas[front] - commas[s0])
  const s1s0commas = s1 < 0 ? 0 : Math.min(3, commas[s0] - commas[s1])
  const s0b0verbs = s0 < 0 ? 0 : Math.min(2, verbs[front] - verbs[s0 + 1])
  const s1s0verbs = s1 < 0 ? 0 : Math.min(2, verbs[s0] - verbs[s1 + 1])
  const ahead = nextVerb[front]
  const aheadCommas = ahead < n ? Math.min(2, commas[ahead] - commas[front]) : 3
  const quotes = s0 < 0 ? 0 : quoted[s0] | ((s1 < 0 ? 2 : quoted[s1]) << 2) | ((b0 < 0 ? 2 : quoted[b0]) << 4)
  let count = 0
  // single words
  rows[count] = hashRow(mask, count++, 1)
  rows[count] = hashRow(mask, count++, s0p)
  rows[count] = hashRow(mask, count++, s0w, s0p)
  rows[count] = hashRow(mask, count++, s1w, s1p)
  rows[count] = hashRow(mask, count++, b0p)
  rows[count] = hashRow(mask, count++, b0w, b0p)
  rows[count] = hashRow(mask, count++, b1w, b1p)
  rows[count] = hashRow(mask, count++, b1p, b2p)
  // two words, and what follows them
  rows[count] = hashRow(mask, count++, s0b0)
  rows[count] = hashRow(mask, count++, s0w, s0b0)
  rows[count] = hashRow(mask, count++, b0w, s0b0)
  rows[count] = hashRow(mask, count++, s0w, s0p, b0w ^ b0p)
  rows[count] = hashRow(mask, count++, s1s0)
  rows[count] = hashRow(mask, count++, s1w, s1s0)
  rows[count] = hashRow(mask, count++, s0w, s1s0)
  rows[count] = hashRow(mask, count++, s1w, s1s0, s0w)
  rows[count] = hashRow(mask, count++, s1p, b0p)
  rows[count] = hashRow(mask, count++, s1w, b0p)
  rows[count] = hashRow(mask, count++, s0b0, b1p)
  rows[count] = hashRow(mask, count++, s0b0, b1p, b2p)
  rows[count] = hashRow(mask, count++, s0b0, b1p, (b2p << 8) | p(front + 3))
  rows[count] = hashRow(mask, count++, s1s0, b0p)
  rows[count] = hashRow(mask, count++, s1s0, b0p, b1p)
  rows[count] = hashRow(mask, count++, s1s0, b0w)
  rows[count] = hashRow(mask, count++, s1w, s0p, b0p)
  rows[count] = hashRow(mask, count++, s1p, s0w, b0p)
  rows[count] = hashRow(mask, count++, s2p, s1s0)
  rows[count] = hashRow(mask, count++, s2p, s1s0, b0p)
  rows[count] = hashRow(mask, count++, s0p, p(s0 - 1), p(s0 + 1))
  rows[count] = hashRow(mask, count++, b0p, p(front - 1), s0p)
  // their dependents
  rows[count] = hashRow(mask, count++, s0b0, p(s0l1))
  rows[count] = hashRow(mask, count++, s0b0, p(s0r1))
  rows[count] = hashRow(mask, count++, s0b0, p(b0l1))
  rows[count] = hashRow(mask, count++, s1s0, p(s1r1))
  rows[count] = hashRow(mask, count++, s1s0, p(s0l1))
  rows[count] = hashRow(mask, count++, s1s0, p(s0r1), b0p)
  rows[count] = hashRow(mask, count++, s0p, w(s0l1), b0p)
  rows[count] = hashRow(mask, count++, s1s0, w(s0l1))
  rows[count] = hashRow(mask, count++, s1w, w(s0l1), s0p)
  rows[count] = hashRow(mask, count++, s0b0, w(s0r1))
  rows[count] = hashRow(mask, count++, s1s0, w(s1r1))
  rows[count] = hashRow(mask, count++, s0b0, w(b0l1))
  rows[count] = hashRow(mask, count++, s0w, s0v)
  rows[count] = hashRow(mask, count++, s0p, s0v, b0p)
  rows[count] = hashRow(mask, count++, s1p, s1v, s0p)
  rows[count] = hashRow(mask, count++, b0p, b0v, s0p)
  // and how these are related
  rows[count] = hashRow(mask, count++, s0w, l(s0l1), l(s0r1))
  rows[count] = hashRow(mask, count++, s0b0, l(s0l1), l(s0r1))
  rows[count] = hashRow(mask, count++, s0p, l(s0r1), l(s0r2))
  rows[count] = hashRow(mask, count++, s1s0, l(s1l1), l(s1r1))
  rows[count] = hashRow(mask, count++, s1w, (l(s1l1) << 8) | l(s1r1), s0p)
  rows[count] = hashRow(mask, count++, s1w, l(s0l1), s0p)
  rows[count] = hashRow(mask, count++, s1s0, (l(s1r1) << 8) | l(s0l1), b0p)
  rows[count] = hashRow(mask, count++, s0b0, l(b0l1), l(b0l2))
  // word classes, for words met too seldom
  rows[count] = hashRow(mask, count++, s0f, s0b0)
  rows[count] = hashRow(mask, count++, b0f, s0b0)
  rows[count] = hashRow(mask, count++, s0f, b0f)
  rows[count] = hashRow(mask, count++, s1f, s1s0)
  rows[count] = hashRow(mask, count++, s0f, s1s0)
  rows[count] = hashRow(mask, count++, s1f, s0f)
  rows[count] = hashRow(mask, count++, s1f, s0f, w(s0l1))
  // distances, and the commas, verbs and quotation marks between
  rows[count] = hashRow(mask, count++, s0b0, far)
  rows[count] = hashRow(mask, count++, s1s0, farther)
  rows[count] = hashRow(mask, count++, s0w, farther, s1p)
  rows[count] = hashRow(mask, count++, s0b0, s0b0commas, s0b0verbs)
  rows[count] = hashRow(mask, count++, s1s0, s1s0commas, s1s0verbs)
  rows[count] = hashRow(mask, count++, s1s0, p(ahead), aheadCommas)
  rows[count] = hashRow(mask, count++, s0b0, p(ahead), aheadCommas)
  rows[count] = hashRow(mask, count++, s0b0, quotes)
  rows[count] = hashRow(mask, count++, s1s0, quotes)
  return count
}

/** Rows for naming the arc from `head` to `dependent`, asked when the arc is made; returns their number. */
export function labelFeatures(
  words: Words,
  tags: Int32Array,
  outline: Outline,
  state: State,
  head: number,
  dependent: number,
  mask: number,
  rows: Int32Array,
): number {
  const { lower, length: n, suffix3, shape, fine, coarse } = words
  const from = Math.min(head, dependent)
  const until = Math.max(head, dependent)
  const commas = Math.min(3, outline.commas[until] - outline.commas[from])
  const quoted = words.quoted[head] * 2 + words.quoted[dependent]
  const { labels, left1, left2, right1, right2 } = state
  const w = (i: number): number => (i < 0 || i >= n ? 1 : lower[i])
  const p = (i: number): number => (i < 0 || i >= n ? 0 : tags[i] + 1)
  const l = (i: number): number => (i < 0 ? 0 : labels[i] + 2)
  const right = dependent > head ? 1 : 0
  const hw = lower[head]
  const dw = lower[dependent]
  const pair = (p(head) << 9) | (p(dependent) << 1) | right
  const far = distance(from, until)
  const sibling = right ? right2[head] : left2[head]
  const dl1 = left1[dependent]
  const dl2 = left2[dependent]
  const dr1 = right1[dependent]
  const dr2 = right2[dependent]
  const hl1 = left1[head]
  const hr1 = right1[head] === dependent ? right2[head] : right1[head]
  let count = 0
  rows[count] = hashRow(mask, count++, right)
  rows[count] = hashRow(mask, count++, pair)
  rows[count] = hashRow(mask, count++, dw, pair)
  rows[count] = hashRow(mask, count++, hw, pair)
  rows[count] = hashRow(mask, count++, hw, dw, right)
  rows[count] = hashRow(mask, count++, pair, far)
  rows[count] = hashRow(mask, count++, pair, p(dependent - 1), p(dependent + 1))
  rows[count] = hashRow(mask, count++, pair, p(head - 1), p(head + 1))
  rows[count] = hashRow(mask, count++, pair, w(dependent - 1))
  rows[count] = hashRow(mask, count++, pair, w(dependent + 1))
  rows[count] = hashRow(mask, count++, pair, l(dl1), l(dl2))
  rows[count] = hashRow(mask, count++, pair, l(dr1), l(dr2))
  rows[count] = hashRow(mask, count++, pair, l(dl1), l(dr1))
  rows[count] = hashRow(mask, count++, pair, w(dl1))
  rows[count] = hashRow(mask, count++, hw, w(dl1), right)
  rows[count] = hashRow(mask, count++, dw, w(dl1), right)
  rows[count] = hashRow(mask, count++, pair, w(dr1))
  rows[count] = hashRow(mask, count++, pair, p(dl1), p(dr1))
  rows[count] = hashRow(mask, count++, pair, l(sibling))
  rows[count] = hashRow(mask, count++, hw, l(sibling), right)
  rows[count] = hashRow(mask, count++, pair, w(hl1))
  rows[count] = hashRow(mask, count++, hw, l(hl1), l(hr1))
  rows[count] = hashRow(mask, count++, pair, suffix3[dependent])
  rows[count] = hashRow(mask, count++, pair, suffix3[head])
  rows[count] = hashRow(mask, count++, pair, shape[dependent], shape[head])
  const hf = fine[head]
  const df = fine[dependent]
  rows[count] = hashRow(mask, count++, hf, pair)
  rows[count] = hashRow(mask, count++, df, pair)
  rows[count] = hashRow(mask, count++, hf, df, right)
  rows[count] = hashRow(mask, count++, hf, dw, right)
  rows[count] = hashRow(mask, count++, hf, w(dl1), right)
  rows[count] = hashRow(mask, count++, coarse[head], coarse[dependent], pair)
  rows[count] = hashRow(mask, count++, pair, commas, quoted)
  rows[count] = hashRow(mask, count++, hw, commas, right)
  return count
}
