// Words from their rows in tables, and sums of rows. Addresses are in bytes, counts in numbers; rows lie one after the other.

/**
 * For each of n words, to = scale * the sum of its `count` rows of a table of eight-bit numbers, of which the first `cols` (a multiple
 * of 8) count; rows below 0 are none. Rows of the table are `width` bytes apart, the words' sums `down` bytes.
 */
export function sumShortRows(table: usize, width: i32, rows: usize, count: i32, to: usize, down: usize, cols: i32, n: i32, scale: f32): void {
  const s = f32x4.splat(scale)
  for (let i: i32 = 0; i < n; i++) {
    for (let c: i32 = 0; c < cols; c += 8) {
      let sum = i16x8.splat(0)
      for (let r: i32 = 0; r < count; r++) {
        const row = load<i32>(rows + <usize>((i * count + r) << 2))
        if (row >= 0) sum = i16x8.add(sum, v128.load_ext<i8>(table + <usize>(row * width + c)))
      }
      const at = to + <usize>i * down + <usize>(c << 2)
      v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sum)), s))
      v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sum)), s), 16)
    }
  }
}

/** For each of n words, to = the row of a that `rows` names + the row of b that `others` names; `cols` (a multiple of 4) in a row. */
export function sumRows(a: usize, rows: usize, b: usize, others: usize, to: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let i: i32 = 0; i < n; i++) {
    const x = a + <usize>load<i32>(rows + <usize>(i << 2)) * width
    const y = b + <usize>load<i32>(others + <usize>(i << 2)) * width
    for (let c: usize = 0; c < width; c += 16) v128.store(to + c, f32x4.add(v128.load(x + c), v128.load(y + c)))
    to += width
  }
}

/**
 * For each of the n words of a sentence, to = what the word before, the word itself and the word after give it. What words give stands in
 * three tables, `apart` bytes from one to the next; `rows` names the row of each. `added`, in tables of its own by `settings`, comes to that.
 */
export function sumNeighbours(table: usize, apart: usize, rows: usize, added: usize, addedApart: usize, settings: usize, to: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let i: i32 = 0; i < n; i++) {
    const hasBefore = i > 0, hasAfter = i < n - 1
    const own = rowOf(table + apart, rows, width), ownAdded = rowOf(added + addedApart, settings, width)
    const before = hasBefore ? rowOf(table, rows - 4, width) : 0
    const beforeAdded = hasBefore ? rowOf(added, settings - 4, width) : 0
    const after = hasAfter ? rowOf(table + 2 * apart, rows + 4, width) : 0
    const afterAdded = hasAfter ? rowOf(added + 2 * addedApart, settings + 4, width) : 0
    for (let c: usize = 0; c < width; c += 16) {
      let sum = f32x4.add(v128.load(own + c), v128.load(ownAdded + c))
      if (hasBefore) sum = f32x4.add(sum, f32x4.add(v128.load(before + c), v128.load(beforeAdded + c)))
      if (hasAfter) sum = f32x4.add(sum, f32x4.add(v128.load(after + c), v128.load(afterAdded + c)))
      v128.store(to + c, sum)
    }
    rows += 4
    settings += 4
    to += width
  }
}

/** The row of a table that a number in memory names. */
// @ts-ignore: decorator
@inline function rowOf(table: usize, number: usize, width: usize): usize {
  return table + <usize>load<i32>(number) * width
}

/** Whatever is below nothing becomes nothing; n a multiple of 4. */
export function rectify(at: usize, n: i32): void {
  const end = at + (<usize>n << 2)
  for (; at < end; at += 16) v128.store(at, f32x4.pmax(v128.load(at), f32x4.splat(0)))
}
