// What training alone needs. Addresses and strides are in bytes, counts in floats.

/**
 * For n floats (a multiple of 16): leaves out `least` of 256 of them, by random numbers from `state`, and those that are nothing, and
 * multiplies the others with `kept`. mask: what each was multiplied with.
 */
export function dropout(from: usize, to: usize, mask: usize, n: i32, least: i32, kept: f32, state: usize): void {
  let x = v128.load(state)
  const end = from + (<usize>n << 2)
  const bytes = i32x4.splat(255), few = i32x4.splat(least), by = f32x4.splat(kept), nothing = f32x4.splat(0)
  while (from < end) {
    x = v128.xor(x, i32x4.shl(x, 13))
    x = v128.xor(x, i32x4.shr_u(x, 17))
    x = v128.xor(x, i32x4.shl(x, 5))
    let bits = x
    for (let d: i32 = 0; d < 4; d++) {
      const value = v128.load(from)
      const stays = v128.and(i32x4.ge_s(v128.and(bits, bytes), few), f32x4.ne(value, nothing))
      const factor = v128.and(stays, by)
      v128.store(mask, factor)
      v128.store(to, f32x4.mul(value, factor))
      bits = i32x4.shr_u(bits, 8)
      from += 16
      to += 16
      mask += 16
    }
  }
  v128.store(state, x)
}

/** to[i] = (to[i] if add else 0) + a[i] * b[i], for n floats (a multiple of 4). */
export function multiplyEach(a: usize, b: usize, to: usize, n: i32, add: i32): void {
  const end = to + (<usize>n << 2)
  const none = f32x4.splat(0)
  for (; to < end; to += 16) {
    v128.store(to, f32x4.add(add ? v128.load(to) : none, f32x4.mul(v128.load(a), v128.load(b))))
    a += 16
    b += 16
  }
}

/** For each of n words, to = the sum of its `count` rows of a table of floats, `cols` (a multiple of 4) in a row; sums are `down` bytes apart. */
export function gatherRows(table: usize, rows: usize, count: i32, to: usize, down: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let i: i32 = 0; i < n; i++) {
    for (let c: usize = 0; c < width; c += 16) {
      let sum = f32x4.splat(0)
      for (let r: i32 = 0; r < count; r++) {
        sum = f32x4.add(sum, v128.load(table + <usize>load<i32>(rows + (<usize>r << 2)) * width + c))
      }
      v128.store(to + c, sum)
    }
    rows += <usize>count << 2
    to += down
  }
}

/** The reverse of `gatherRows`: adds what each word has to each of its rows. */
export function scatterRows(from: usize, down: usize, rows: usize, count: i32, table: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let i: i32 = 0; i < n; i++) {
    for (let r: i32 = 0; r < count; r++) {
      const row = table + <usize>load<i32>(rows) * width
      for (let c: usize = 0; c < width; c += 16) v128.store(row + c, f32x4.add(v128.load(row + c), v128.load(from + c)))
      rows += 4
    }
    from += down
  }
}

/** Copies n rows of `cols` floats (a multiple of 4) that are `down` bytes apart to rows that are `toDown` apart. */
export function copyRows(from: usize, down: usize, to: usize, toDown: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let i: i32 = 0; i < n; i++) {
    for (let c: usize = 0; c < width; c += 16) v128.store(to + c, v128.load(from + c))
    from += down
    to += toDown
  }
}

/** The gradient before a leaky rectifier, from the n values (a multiple of 4) after it. */
export function unleak(values: usize, gradient: usize, n: i32, leak: f32): void {
  const end = values + (<usize>n << 2)
  const one = f32x4.splat(1), less = f32x4.splat(leak), none = f32x4.splat(0)
  for (; values < end; values += 16) {
    const factor = v128.bitselect(less, one, f32x4.lt(v128.load(values), none))
    v128.store(gradient, f32x4.mul(v128.load(gradient), factor))
    gradient += 16
  }
}

/** Adds the n rows of `cols` floats (a multiple of 4), one after the other, to `sums`. */
export function addColumns(from: usize, sums: usize, cols: i32, n: i32): void {
  const width = <usize>cols << 2
  for (let c: usize = 0; c < width; c += 16) {
    let sum = v128.load(sums + c)
    for (let i: i32 = 0; i < n; i++) sum = f32x4.add(sum, v128.load(from + <usize>i * width + c))
    v128.store(sums + c, sum)
  }
}

/** The sum of the squares of n floats (a multiple of 4). */
export function squares(at: usize, n: i32): f64 {
  let sum = f32x4.splat(0)
  const end = at + (<usize>n << 2)
  for (; at < end; at += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(at), v128.load(at)))
  return <f64>f32x4.extract_lane(sum, 0) + <f64>f32x4.extract_lane(sum, 1) + <f64>f32x4.extract_lane(sum, 2) + <f64>f32x4.extract_lane(sum, 3)
}

/** Adam over n floats (a multiple of 4). */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, scale: f32, keep1: f32, keep2: f32): void {
  const sc = f32x4.splat(scale), k1 = f32x4.splat(keep1), k2 = f32x4.splat(keep2), n1 = f32x4.splat(1 - keep1), n2 = f32x4.splat(1 - keep2), lr = f32x4.splat(rate), eps = f32x4.splat(1e-8)
  const e = <usize>n << 2
  for (let i: usize = 0; i < e; i += 16) {
    const x = f32x4.mul(v128.load(g + i), sc)
    const mm = f32x4.add(f32x4.mul(k1, v128.load(m + i)), f32x4.mul(n1, x))
    const vv = f32x4.add(f32x4.mul(k2, v128.load(v + i)), f32x4.mul(n2, f32x4.mul(x, x)))
    v128.store(m + i, mm)
    v128.store(v + i, vv)
    v128.store(w + i, f32x4.sub(v128.load(w + i), f32x4.div(f32x4.mul(lr, mm), f32x4.add(f32x4.sqrt(vv), eps))))
  }
}
