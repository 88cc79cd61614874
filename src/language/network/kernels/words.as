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
    sumWord(table + apart, rows, added + addedApart, settings, to, width, false)
    if (i > 0) sumWord(table, rows - 4, added, settings - 4, to, width, true)
    if (i < n - 1) sumWord(table + 2 * apart, rows + 4, added + 2 * addedApart, settings + 4, to, width, true)
    rows += 4
    settings += 4
    to += width
  }
}

// @ts-ignore: decorator
@inline function sumWord(table: usize, row: usize, added: usize, setting: usize, to: usize, width: usize, more: bool): void {
  const x = table + <usize>load<i32>(row) * width
  const y = added + <usize>load<i32>(setting) * width
  for (let c: usize = 0; c < width; c += 16) {
    const sum = f32x4.add(v128.load(x + c), v128.load(y + c))
    v128.store(to + c, more ? f32x4.add(v128.load(to + c), sum) : sum)
  }
}

/** Whatever is below nothing becomes nothing; n a multiple of 4. */
export function rectify(at: usize, n: i32): void {
  const end = at + (<usize>n << 2)
  for (; at < end; at += 16) v128.store(at, f32x4.pmax(v128.load(at), f32x4.splat(0)))
}
