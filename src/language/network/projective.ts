/** Scores of the heads that a sentence's words may have: row `i` holds those of word `i`, with the root's place after the last word. */
export interface ArcScores {
  readonly scores: Float32Array
  /** Where the first row begins, and how far it is to the next. */
  readonly from: number
  readonly width: number
}

/**
 * The heads (-1 for the root) of the best tree in which no arcs cross and one word is the root. Where each word's own best
 * head makes such a tree, that is the one; elsewhere the time is cubic in the sentence.
 */
export function bestTree(arcs: ArcScores, n: number): Int32Array {
  const heads = bestHeads(arcs, n)
  return isProjectiveTree(heads) ? heads : eisner(arcs, n)
}

/** The best head of each word by itself. */
function bestHeads({ scores, from, width }: ArcScores, n: number): Int32Array {
  const heads = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const row = from + i * width
    let found = n
    for (let h = 0; h < n; h++) if (h !== i && scores[row + h] > scores[row + found]) found = h
    heads[i] = found === n ? -1 : found
  }
  return heads
}

/** Whether the heads make one tree, and no arc crosses another or passes over the root. */
export function isProjectiveTree(heads: Int32Array): boolean {
  const n = heads.length
  let roots = 0
  for (let i = 0; i < n; i++) {
    if (heads[i] < 0) roots++
    const head = heads[i] < 0 ? n : heads[i]
    const left = Math.min(i, head)
    const right = Math.max(i, head)
    for (let j = left + 1; j < right; j++) {
      const other = heads[j] < 0 ? n : heads[j]
      if (other < left || other > right) return false
    }
  }
  return n === 0 || (roots === 1 && !hasCycle(heads))
}

function hasCycle(heads: Int32Array): boolean {
  /** The word from which each word was last passed on the way up. */
  const passed = new Int32Array(heads.length).fill(-1)
  for (let i = 0; i < heads.length; i++) {
    for (let at = i; at >= 0 && passed[at] < 0; at = heads[at]) {
      passed[at] = i
      const above = heads[at]
      if (above >= 0 && passed[above] === i) return true
    }
  }
  return false
}

// Spans whose head is their last word or their first, complete or still to be completed by that word's last dependent.
const ENDS_IN_HEAD = 0
const BEGINS_WITH_HEAD = 1
const HANGS_ON_LAST = 2
const HANGS_ON_FIRST = 3

/** Eisner 1996, Three New Probabilistic Models for Dependency Parsing. */
function eisner({ scores, from, width }: ArcScores, n: number): Int32Array {
  const { endsInHead, beginsWithHead, splits } = chart(scores, from, width, n)
  const heads = new Int32Array(n).fill(-1)
  let most = Number.NEGATIVE_INFINITY
  let root = 0
  for (let i = 0; i < n; i++) {
    const score = endsInHead[i] + beginsWithHead[i * n + n - 1] + scores[from + i * width + n]
    if (score > most) {
      most = score
      root = i
    }
  }
  const left = [0, root, ENDS_IN_HEAD, root, n - 1, BEGINS_WITH_HEAD]
  while (left.length > 0) {
    const kind = left.pop() as number
    const j = left.pop() as number
    const i = left.pop() as number
    if (i === j) continue
    const k = splits[(kind < HANGS_ON_LAST ? kind : HANGS_ON_LAST) * n * n + i * n + j]
    if (kind === ENDS_IN_HEAD) left.push(i, k, ENDS_IN_HEAD, k, j, HANGS_ON_LAST)
    else if (kind === BEGINS_WITH_HEAD) left.push(i, k, HANGS_ON_FIRST, k, j, BEGINS_WITH_HEAD)
    else {
      heads[kind === HANGS_ON_LAST ? i : j] = kind === HANGS_ON_LAST ? j : i
      left.push(i, k, BEGINS_WITH_HEAD, k + 1, j, ENDS_IN_HEAD)
    }
  }
  return heads
}

function chart(scores: Float32Array, from: number, width: number, n: number) {
  const endsInHead = new Float32Array(n * n)
  const beginsWithHead = new Float32Array(n * n)
  const hangsOnLast = new Float32Array(n * n)
  const hangsOnFirst = new Float32Array(n * n)
  /** Where the best division of each span lies, by kind; the two unfinished kinds divide alike. */
  const splits = new Int16Array(3 * n * n)
  for (let length = 1; length < n; length++) {
    for (let i = 0; i + length < n; i++) {
      const j = i + length
      const row = i * n
      const span = row + j
      let k = division(beginsWithHead, row + i, endsInHead, span + n, n, length)
      const joined = beginsWithHead[row + i + k] + endsInHead[span + n + k * n]
      hangsOnLast[span] = joined + scores[from + i * width + j]
      hangsOnFirst[span] = joined + scores[from + j * width + i]
      splits[HANGS_ON_LAST * n * n + span] = i + k
      k = division(endsInHead, row + i, hangsOnLast, span, n, length)
      endsInHead[span] = endsInHead[row + i + k] + hangsOnLast[span + k * n]
      splits[ENDS_IN_HEAD * n * n + span] = i + k
      k = division(hangsOnFirst, row + i + 1, beginsWithHead, span + n, n, length) + 1
      beginsWithHead[span] = hangsOnFirst[row + i + k] + beginsWithHead[span + k * n]
      splits[BEGINS_WITH_HEAD * n * n + span] = i + k
    }
  }
  return { endsInHead, beginsWithHead, splits }
}

/** The first of the best places, from 0 to `count`, to divide a span: parts to the left lie in a row, to the right in a column of `n`. */
function division(left: Float32Array, l: number, right: Float32Array, r: number, n: number, count: number): number {
  let most = Number.NEGATIVE_INFINITY
  let found = 0
  for (let k = 0; k < count; k++) {
    const score = left[l + k] + right[r + k * n]
    if (score > most) {
      most = score
      found = k
    }
  }
  return found
}
