// Heads, dependents and their relations. Addresses and strides are in bytes, counts in numbers.

const LEAK: f32 = 0.1

// @ts-ignore: decorator
@inline function leaky(x: v128): v128 {
  return f32x4.pmax(x, f32x4.mul(x, f32x4.splat(LEAK)))
}

/** Of n rows `down` bytes apart, what is below nothing shrinks; they are put one after the other, `cols` (a multiple of 4) in each. */
export function leak(from: usize, down: usize, to: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let i: i32 = 0; i < n; i++) {
    for (let c: usize = 0; c < width; c += 16) v128.store(to + c, leaky(v128.load(from + c)))
    from += down
    to += width
  }
}

/** The n rows of heads, shrunk where below nothing, and the root after them, as columns of a matrix with rows of `width` bytes. */
export function turnHeads(from: usize, down: usize, root: usize, to: usize, width: usize, cols: i32, n: i32): void {
  for (let i: i32 = 0; i < n; i++) {
    const row = from + <usize>i * down
    const column = to + <usize>(i << 2)
    for (let j: i32 = 0; j < cols; j++) {
      const x = load<f32>(row + <usize>(j << 2))
      store<f32>(column + <usize>j * width, x < 0 ? x * LEAK : x)
    }
  }
  const column = to + <usize>(n << 2)
  for (let j: i32 = 0; j < cols; j++) store<f32>(column + <usize>j * width, load<f32>(root + <usize>(j << 2)))
}

/**
 * Adds to the scores of heads what each dependent expects of their places: row i of `places` (`down` bytes apart) has a score for each
 * class. classes: at 4 * d, the class of a head d words after its dependent, before it for d below 0; the root's is `rootClass`.
 */
export function addPlaces(scores: usize, width: usize, places: usize, down: usize, classes: usize, rootClass: i32, n: i32): void {
  for (let i: i32 = 0; i < n; i++) {
    const row = scores + <usize>i * width
    const expected = places + <usize>i * down
    const near = classes - <usize>(i << 2)
    for (let h: usize = 0; h < <usize>(n << 2); h += 4) {
      store<f32>(row + h, load<f32>(row + h) + load<f32>(expected + (<usize>load<i32>(near + h) << 2)))
    }
    const root = row + <usize>(n << 2)
    store<f32>(root, load<f32>(root) + load<f32>(expected + <usize>(rootClass << 2)))
  }
}

/**
 * For each of the n words of a sentence, its view as a dependent, the view of its head (its own, for the root) and what the head's
 * place adds, as one row of `cols` (a multiple of 4), shrunk where below nothing. Views are `down` bytes apart; heads are counted
 * from the sentence's first word, -1 for the root; classes: see `addPlaces`.
 */
export function pair(dependents: usize, heads: usize, down: usize, chosen: usize, places: usize, classes: usize, rootClass: i32, to: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let i: i32 = 0; i < n; i++) {
    const head = load<i32>(chosen + <usize>(i << 2))
    const dependent = dependents + <usize>i * down
    const above = heads + <usize>(head < 0 ? i : head) * down
    const place = places + <usize>(head < 0 ? rootClass : load<i32>(classes + <usize>((head - i) << 2))) * width
    for (let c: usize = 0; c < width; c += 16) {
      v128.store(to + c, leaky(f32x4.add(f32x4.add(v128.load(dependent + c), v128.load(above + c)), v128.load(place + c))))
    }
    to += width
  }
}

/** The column of the largest of the first `count` numbers of each of n rows, which are `down` bytes apart; the first of equals. */
export function best(from: usize, down: usize, count: i32, to: usize, n: i32): void {
  for (let i: i32 = 0; i < n; i++) {
    let most = load<f32>(from)
    let found: i32 = 0
    for (let c: i32 = 1; c < count; c++) {
      const x = load<f32>(from + <usize>(c << 2))
      if (x > most) {
        most = x
        found = c
      }
    }
    store<i32>(to + <usize>(i << 2), found)
    from += down
  }
}
