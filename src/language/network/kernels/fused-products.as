// Products in single precision, faster than those of products.as, for training alone: processors may differ in their last bits. Addresses and
// strides are in bytes, counts in floats.

/**
 * C[m×n] = (C if add else 0) + A·B, with each product and sum rounded once, which processors do at double the pace. Element (i, p) of A
 * stands at a + i*ai + p*ap, with ai or ap 4; (p, j) of B at b + p*bp + j*bj; n is a multiple of 4. room: for (m + 12) * k floats.
 */
export function multiplyFused(a: usize, ai: usize, ap: usize, b: usize, bp: usize, bj: usize, c: usize, ci: usize, m: i32, n: i32, k: i32, add: i32, room: usize): void {
  const panel = room
  const rows = room + (<usize>k << 5)
  packRows(a, ai, ap, rows, m, k)
  for (let j: i32 = 0; j < n; j += 8) {
    const wide = j + 8 <= n
    packColumns(b + <usize>j * bj, bp, bj, panel, wide ? 8 : 4, k)
    let from = rows
    let to = c + (<usize>j << 2)
    let i: i32 = 0
    for (; i + 4 <= m; i += 4) {
      if (wide) fourByEight(from, panel, to, ci, k, add)
      else for (let h: usize = 0; h < 4; h++) oneByFour(from + (h << 2), panel, 16, to + h * ci, k, add)
      from += <usize>k << 4
      to += ci << 2
    }
    for (; i < m; i++) {
      oneByFour(from, panel, wide ? 32 : 16, to, k, add)
      if (wide) oneByFour(from, panel + 16, 32, to + 16, k, add)
      from += 4
      to += ci
    }
  }
}

/** The rows of A, four by four; of each four, what stands below each other one after the other. */
function packRows(a: usize, ai: usize, ap: usize, to: usize, m: i32, k: i32): void {
  for (let i: i32 = 0; i < m; i += 4) {
    let from = a + <usize>i * ai
    if (ai === 4) {
      for (let p: i32 = 0; p < k; p++) {
        v128.store(to, v128.load(from))
        from += ap
        to += 16
      }
    } else {
      const second = i + 1 < m ? ai : 0, third = i + 2 < m ? ai << 1 : 0, fourth = i + 3 < m ? <usize>3 * ai : 0
      for (let p: i32 = 0; p < k; p++) {
        store<f32>(to, load<f32>(from))
        store<f32>(to, load<f32>(from + second), 4)
        store<f32>(to, load<f32>(from + third), 8)
        store<f32>(to, load<f32>(from + fourth), 12)
        from += ap
        to += 16
      }
    }
  }
}

/** Eight or four columns of B, row after row. */
function packColumns(b: usize, bp: usize, bj: usize, to: usize, count: i32, k: i32): void {
  if (bj === 4) {
    for (let p: i32 = 0; p < k; p++) {
      v128.store(to, v128.load(b))
      if (count === 8) v128.store(to, v128.load(b, 16), 16)
      b += bp
      to += <usize>count << 2
    }
    return
  }
  for (let p: i32 = 0; p < k; p++) {
    for (let j: i32 = 0; j < count; j++) store<f32>(to + (<usize>j << 2), load<f32>(b + <usize>j * bj))
    b += bp
    to += <usize>count << 2
  }
}

function fourByEight(a: usize, b: usize, c0: usize, ci: usize, k: i32, add: i32): void {
  const c1 = c0 + ci, c2 = c1 + ci, c3 = c2 + ci
  let x0: v128, x1: v128, y0: v128, y1: v128, z0: v128, z1: v128, w0: v128, w1: v128
  if (add) {
    x0 = v128.load(c0); x1 = v128.load(c0, 16)
    y0 = v128.load(c1); y1 = v128.load(c1, 16)
    z0 = v128.load(c2); z1 = v128.load(c2, 16)
    w0 = v128.load(c3); w1 = v128.load(c3, 16)
  } else {
    x0 = x1 = y0 = y1 = z0 = z1 = w0 = w1 = f32x4.splat(0)
  }
  const end = a + (<usize>k << 4)
  while (a < end) {
    const b0 = v128.load(b), b1 = v128.load(b, 16)
    let s = v128.load32_splat(a)
    x0 = f32x4.relaxed_madd(s, b0, x0); x1 = f32x4.relaxed_madd(s, b1, x1)
    s = v128.load32_splat(a, 4)
    y0 = f32x4.relaxed_madd(s, b0, y0); y1 = f32x4.relaxed_madd(s, b1, y1)
    s = v128.load32_splat(a, 8)
    z0 = f32x4.relaxed_madd(s, b0, z0); z1 = f32x4.relaxed_madd(s, b1, z1)
    s = v128.load32_splat(a, 12)
    w0 = f32x4.relaxed_madd(s, b0, w0); w1 = f32x4.relaxed_madd(s, b1, w1)
    a += 16
    b += 32
  }
  v128.store(c0, x0); v128.store(c0, x1, 16)
  v128.store(c1, y0); v128.store(c1, y1, 16)
  v128.store(c2, z0); v128.store(c2, z1, 16)
  v128.store(c3, w0); v128.store(c3, w1, 16)
}

/** One row of four as `packRows` has them, by four columns. */
function oneByFour(a: usize, b: usize, bp: usize, c: usize, k: i32, add: i32): void {
  let x = add ? v128.load(c) : f32x4.splat(0)
  for (let p: i32 = 0; p < k; p++) {
    x = f32x4.relaxed_madd(v128.load32_splat(a), v128.load(b), x)
    a += 16
    b += bp
  }
  v128.store(c, x)
}
