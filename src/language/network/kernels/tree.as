// The best tree of a sentence. Addresses and strides are in bytes.

/** Room that `bestTree` needs, in bytes, for sentences of up to n words. */
export function treeRoom(n: i32): i32 {
  return 24 * n * n + 24 * n + 64
}

/**
 * The heads (-1 for the root) of the best tree in which no arcs cross and one word is the root, as n whole numbers at `heads`.
 * Row i of the scores, `width` bytes apart, holds those of the heads of word i, with the root's place after the last word.
 * Where each word's own best head makes such a tree, that is the one; elsewhere the time is cubic in the sentence.
 */
export function bestTree(scores: usize, width: usize, n: i32, heads: usize, work: usize): void {
  bestHeads(scores, width, n, heads)
  if (!isTree(heads, n, work)) eisner(scores, width, n, heads, work)
}

/** The best head of each word by itself; of equals the root, else the first. */
function bestHeads(scores: usize, width: usize, n: i32, heads: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    const row = scores + <usize>i * width
    let most = load<f32>(row + <usize>(n << 2))
    let found: i32 = -1
    for (let h: i32 = 0; h < n; h++) {
      const score = load<f32>(row + <usize>(h << 2))
      if (score > most && h !== i) {
        most = score
        found = h
      }
    }
    store<i32>(heads + <usize>(i << 2), found)
  }
}

// @ts-ignore: decorator
@inline function whole(at: usize, i: i32): i32 {
  return load<i32>(at + <usize>(i << 2))
}

/** Whether the heads make one tree, and no arc crosses another or passes over the root. */
export function isTree(heads: usize, n: i32, work: usize): bool {
  let roots: i32 = 0
  for (let i: i32 = 0; i < n; i++) {
    const head = whole(heads, i)
    if (head < 0) roots++
    const left = min(i, head < 0 ? n : head)
    const right = max(i, head < 0 ? n : head)
    for (let j = left + 1; j < right; j++) {
      const other = whole(heads, j) < 0 ? n : whole(heads, j)
      if (other < left || other > right) return false
    }
  }
  return n === 0 || (roots === 1 && !hasCycle(heads, n, work))
}

/** work: for each word, the word from which it was last passed on the way up. */
function hasCycle(heads: usize, n: i32, work: usize): bool {
  for (let i: i32 = 0; i < n; i++) store<i32>(work + <usize>(i << 2), -1)
  for (let i: i32 = 0; i < n; i++) {
    for (let at = i; at >= 0 && whole(work, at) < 0; at = whole(heads, at)) {
      store<i32>(work + <usize>(at << 2), i)
      const above = whole(heads, at)
      if (above >= 0 && whole(work, above) === i) return true
    }
  }
  return false
}

// Spans whose head is their last word or their first, complete or still to be completed by that word's last dependent.
const ENDS_IN_HEAD: i32 = 0
const BEGINS_WITH_HEAD: i32 = 1
const HANGS_ON_LAST: i32 = 2
const HANGS_ON_FIRST: i32 = 3

// Tables of the scores of spans, n × n: by first word, then last; or, so that parts to the right of a division lie in a row too, by last, then first.
const ENDS: i32 = 0
const ENDS_BY_LAST: i32 = 1
const BEGINS: i32 = 2
const BEGINS_BY_LAST: i32 = 3
const ON_LAST_BY_LAST: i32 = 4
const ON_FIRST: i32 = 5
const TABLES: i32 = 6

// @ts-ignore: decorator
@inline function place(work: usize, n: i32, table: i32, row: i32, column: i32): usize {
  return work + (<usize>((table * n + row) * n + column) << 2)
}

// @ts-ignore: decorator
@inline function score(scores: usize, width: usize, dependent: i32, head: i32): f32 {
  return load<f32>(scores + <usize>dependent * width + <usize>(head << 2))
}

/** The largest sum of a left part and the right part beside it, over `count` places to divide a span. */
function most(left: usize, right: usize, count: i32): f32 {
  let found: f32 = -Infinity
  let k: i32 = 0
  if (count >= 4) {
    let four = f32x4.splat(-Infinity)
    for (; k + 4 <= count; k += 4) {
      four = f32x4.pmax(four, f32x4.add(v128.load(left), v128.load(right)))
      left += 16
      right += 16
    }
    found = max(
      max(f32x4.extract_lane(four, 0), f32x4.extract_lane(four, 1)),
      max(f32x4.extract_lane(four, 2), f32x4.extract_lane(four, 3)),
    )
  }
  for (; k < count; k++) {
    const sum = load<f32>(left) + load<f32>(right)
    if (sum > found) found = sum
    left += 4
    right += 4
  }
  return found
}

/** The first place at which `most` is reached. */
function division(left: usize, right: usize, count: i32): i32 {
  let found: i32 = 0
  let largest: f32 = -Infinity
  for (let k: i32 = 0; k < count; k++) {
    const sum = load<f32>(left + <usize>(k << 2)) + load<f32>(right + <usize>(k << 2))
    if (sum > largest) {
      largest = sum
      found = k
    }
  }
  return found
}

/** Eisner 1996, Three New Probabilistic Models for Dependency Parsing. */
function eisner(scores: usize, width: usize, n: i32, heads: usize, work: usize): void {
  chart(scores, width, n, work)
  let largest: f32 = -Infinity
  let root: i32 = 0
  for (let i: i32 = 0; i < n; i++) {
    const sum = load<f32>(place(work, n, ENDS, 0, i)) + load<f32>(place(work, n, BEGINS, i, n - 1)) + score(scores, width, i, n)
    if (sum > largest) {
      largest = sum
      root = i
    }
  }
  store<i32>(heads + <usize>(root << 2), -1)
  const bottom = place(work, n, TABLES, 0, 0)
  let top = push(bottom, 0, root, ENDS_IN_HEAD)
  top = push(top, root, n - 1, BEGINS_WITH_HEAD)
  while (top > bottom) {
    top -= 12
    top = divide(work, n, heads, top, whole(top, 0), whole(top, 1), whole(top, 2))
  }
}

/** Puts a span on the stack of those still to be divided; gives the new top. */
function push(top: usize, first: i32, last: i32, kind: i32): usize {
  store<i32>(top, first)
  store<i32>(top, last, 4)
  store<i32>(top, kind, 8)
  return top + 12
}

/** Divides a span where its score came from, and puts both parts on the stack; gives the new top. */
function divide(work: usize, n: i32, heads: usize, top: usize, i: i32, j: i32, kind: i32): usize {
  const length = j - i
  if (length === 0) return top
  if (kind === ENDS_IN_HEAD) {
    const k = i + division(place(work, n, ENDS, i, i), place(work, n, ON_LAST_BY_LAST, j, i), length)
    return push(push(top, i, k, ENDS_IN_HEAD), k, j, HANGS_ON_LAST)
  }
  if (kind === BEGINS_WITH_HEAD) {
    const k = i + 1 + division(place(work, n, ON_FIRST, i, i + 1), place(work, n, BEGINS_BY_LAST, j, i + 1), length)
    return push(push(top, i, k, HANGS_ON_FIRST), k, j, BEGINS_WITH_HEAD)
  }
  if (kind === HANGS_ON_LAST) store<i32>(heads + <usize>(i << 2), j)
  else store<i32>(heads + <usize>(j << 2), i)
  const k = i + division(place(work, n, BEGINS, i, i), place(work, n, ENDS_BY_LAST, j, i + 1), length)
  return push(push(top, i, k, BEGINS_WITH_HEAD), k + 1, j, ENDS_IN_HEAD)
}

function chart(scores: usize, width: usize, n: i32, work: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    for (let table = ENDS; table <= BEGINS_BY_LAST; table++) store<f32>(place(work, n, table, i, i), 0)
  }
  for (let length: i32 = 1; length < n; length++) {
    for (let i: i32 = 0; i + length < n; i++) {
      const j = i + length
      const joined = most(place(work, n, BEGINS, i, i), place(work, n, ENDS_BY_LAST, j, i + 1), length)
      store<f32>(place(work, n, ON_LAST_BY_LAST, j, i), joined + score(scores, width, i, j))
      store<f32>(place(work, n, ON_FIRST, i, j), joined + score(scores, width, j, i))
      const ends = most(place(work, n, ENDS, i, i), place(work, n, ON_LAST_BY_LAST, j, i), length)
      store<f32>(place(work, n, ENDS, i, j), ends)
      store<f32>(place(work, n, ENDS_BY_LAST, j, i), ends)
      const begins = most(place(work, n, ON_FIRST, i, i + 1), place(work, n, BEGINS_BY_LAST, j, i + 1), length)
      store<f32>(place(work, n, BEGINS, i, j), begins)
      store<f32>(place(work, n, BEGINS_BY_LAST, j, i), begins)
    }
  }
}
