// Products in whole numbers of 8 bits. Addresses and strides are in bytes.
//
// The processor multiplies bytes with a sign by bytes of 7 bits without one, and adds up neighbours in 16 bits. Within those bounds
// nothing is cut off, so that all engines come to the same sums. Weights, which have a sign, stand `OFFSET` too high for that.
//
// Vectors of one number are loaded from memory before loops, since engines would make a constant anew for each use.

const OFFSET: i32 = 64
/** The largest weight of a column, and the largest number of a row, in steps. */
const LARGEST_WEIGHT: f32 = 63
const LARGEST: f32 = 127

/** Added to a small number, leaves the nearest whole one in the lowest bits; with the bits of the sum for 0. */
const ROUNDING = memory.data<f32>([12582912, 12582912, 12582912, 12582912])

/** For m rows of k floats (a multiple of 16): the same in steps, as bytes one after the other; what a step is worth in each, and OFFSET times the sum of its steps. */
export function toBytes(a: usize, to: usize, steps: usize, sums: usize, m: i32, k: i32): void {
  const width = <usize>k << 2
  const rounding = v128.load(ROUNDING)
  for (let i: i32 = 0; i < m; i++) {
    let most = f32x4.splat(1e-9)
    for (let p: usize = 0; p < width; p += 64) {
      const first = f32x4.pmax(f32x4.abs(v128.load(a + p)), f32x4.abs(v128.load(a + p, 16)))
      const second = f32x4.pmax(f32x4.abs(v128.load(a + p, 32)), f32x4.abs(v128.load(a + p, 48)))
      most = f32x4.pmax(most, f32x4.pmax(first, second))
    }
    const largest = max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)))
    const scale = f32x4.splat(LARGEST / largest)
    let sum = i32x4.splat(0)
    for (let p: usize = 0; p < width; p += 64) {
      const b0 = stepsAt(a + p, scale, rounding), b1 = stepsAt(a + p + 16, scale, rounding)
      const b2 = stepsAt(a + p + 32, scale, rounding), b3 = stepsAt(a + p + 48, scale, rounding)
      sum = i32x4.add(sum, i32x4.add(i32x4.add(b0, b1), i32x4.add(b2, b3)))
      v128.store(to, i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(b0, b1), i16x8.narrow_i32x4_s(b2, b3)))
      to += 16
    }
    store<f32>(steps + <usize>(i << 2), largest / LARGEST)
    store<i32>(sums + <usize>(i << 2), OFFSET * (i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3)))
    a += width
  }
}

// @ts-ignore: decorator
@inline function stepsAt(a: usize, scale: v128, rounding: v128): v128 {
  return i32x4.sub(f32x4.add(f32x4.mul(v128.load(a), scale), rounding), rounding)
}

/**
 * Lays B (k×n) out in `to` as `multiplyBytes` takes it: in panels of sixteen columns, the last ones of four; in each, four rows at a
 * time take turns: b00 b10 b20 b30 b01 b11 and so on, then rows 4 to 7. scales: what a step is worth in each column.
 */
export function layOut(b: usize, to: usize, scales: usize, n: i32, k: i32): void {
  const row = <usize>n << 2
  for (let j: i32 = 0; j < n; j++) {
    const panel = j < (n & ~15) ? 16 : 4
    const column = b + (<usize>j << 2)
    let most: f32 = 1e-9
    for (let i: i32 = 0; i < k; i++) most = max(most, abs(load<f32>(column + <usize>i * row)))
    const scale: f32 = most / LARGEST_WEIGHT
    store<f32>(scales + (<usize>j << 2), scale)
    const place = to + <usize>((j & ~(panel - 1)) * k + ((j & (panel - 1)) << 2))
    for (let i: i32 = 0; i < k; i++) {
      const step = <i32>nearest(load<f32>(column + <usize>i * row) / scale) + OFFSET
      store<u8>(place + <usize>((i >> 2) * panel * 4 + (i & 3)), <u8>step)
    }
  }
}

const ONES = memory.data<i16>([1, 1, 1, 1, 1, 1, 1, 1])

// @ts-ignore: decorator
@inline function added(sums: v128, row: v128, panel: v128, ones: v128): v128 {
  return i32x4.add(sums, i32x4.dot_i16x8_s(i16x8.relaxed_dot_i8x16_i7x16_s(row, panel), ones))
}

// @ts-ignore: decorator
@inline function put(c: usize, sums: v128, offset: v128, step: v128, bias: usize, scale: usize): void {
  const product = f32x4.mul(f32x4.convert_i32x4_s(i32x4.sub(sums, offset)), f32x4.mul(step, v128.load(scale)))
  v128.store(c, f32x4.add(v128.load(bias), product))
}

/**
 * C[m×n] = bias + A·B, of A what `toBytes` made, of B what `layOut` did; n a multiple of 4. Rows of C are cd bytes apart. A panel
 * meets all rows of A before the next, so that it stays near.
 */
export function multiplyBytes(a: usize, steps: usize, sums: usize, b: usize, c: usize, cd: usize, bias: usize, scale: usize, m: i32, n: i32, k: i32): void {
  let j: i32 = 0
  for (; j + 16 <= n; j += 16) wide(a, steps, sums, b + <usize>(j * k), c + <usize>(j << 2), cd, bias + <usize>(j << 2), scale + <usize>(j << 2), m, k)
  for (; j < n; j += 4) narrow(a, steps, sums, b + <usize>(j * k), c + <usize>(j << 2), cd, bias + <usize>(j << 2), scale + <usize>(j << 2), m, k)
}

/** Sixteen columns of the product, two rows at a time; the last row of an odd number is worked out twice. */
function wide(a: usize, steps: usize, sums: usize, panel: usize, c: usize, cd: usize, bias: usize, scale: usize, m: i32, k: i32): void {
  const ones = v128.load(ONES)
  for (let i: i32 = 0; i < m; i += 2) {
    const next = i + 1 < m ? i + 1 : i
    let a0 = a + <usize>(i * k)
    let a1 = a + <usize>(next * k)
    const end = a0 + <usize>k
    let w = panel
    let x0 = i32x4.splat(0), x1 = x0, x2 = x0, x3 = x0, y0 = x0, y1 = x0, y2 = x0, y3 = x0
    while (a0 < end) {
      const s = v128.load32_splat(a0), t = v128.load32_splat(a1)
      const w0 = v128.load(w), w1 = v128.load(w, 16), w2 = v128.load(w, 32), w3 = v128.load(w, 48)
      x0 = added(x0, s, w0, ones); y0 = added(y0, t, w0, ones)
      x1 = added(x1, s, w1, ones); y1 = added(y1, t, w1, ones)
      x2 = added(x2, s, w2, ones); y2 = added(y2, t, w2, ones)
      x3 = added(x3, s, w3, ones); y3 = added(y3, t, w3, ones)
      w += 64
      a0 += 4
      a1 += 4
    }
    putFour(c + <usize>i * cd, x0, x1, x2, x3, i, steps, sums, bias, scale)
    putFour(c + <usize>next * cd, y0, y1, y2, y3, next, steps, sums, bias, scale)
  }
}

// @ts-ignore: decorator
@inline function putFour(c: usize, x0: v128, x1: v128, x2: v128, x3: v128, i: i32, steps: usize, sums: usize, bias: usize, scale: usize): void {
  const offset = v128.load32_splat(sums + <usize>(i << 2))
  const step = v128.load32_splat(steps + <usize>(i << 2))
  put(c, x0, offset, step, bias, scale)
  put(c + 16, x1, offset, step, bias + 16, scale + 16)
  put(c + 32, x2, offset, step, bias + 32, scale + 32)
  put(c + 48, x3, offset, step, bias + 48, scale + 48)
}

/** Four columns of the product. */
function narrow(a: usize, steps: usize, sums: usize, panel: usize, c: usize, cd: usize, bias: usize, scale: usize, m: i32, k: i32): void {
  const ones = v128.load(ONES)
  for (let i: i32 = 0; i < m; i++) {
    let x = i32x4.splat(0)
    for (let p: usize = 0; p < <usize>k; p += 4) x = added(x, v128.load32_splat(a + p), v128.load(panel + 4 * p), ones)
    put(c, x, v128.load32_splat(sums + <usize>(i << 2)), v128.load32_splat(steps + <usize>(i << 2)), bias, scale)
    a += <usize>k
    c += cd
  }
}
