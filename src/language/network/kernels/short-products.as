// Products in whole numbers of 16 bits. Addresses and strides are in bytes.

/** to[i] = a[i] * scale, rounded, in 16 bits; n a multiple of 8. */
export function shorten(a: usize, to: usize, n: i32, scale: f32): void {
  const s = f32x4.splat(scale)
  const e = <usize>n << 1
  for (let i: usize = 0; i < e; i += 16) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(a + 2 * i), s)))
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(a + 2 * i, 16), s)))
    v128.store(to + i, i16x8.narrow_i32x4_s(low, high))
  }
}

// @ts-ignore: decorator
@inline function put(c: usize, sums: v128, bias: usize, scale: usize): void {
  v128.store(c, f32x4.add(v128.load(bias), f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scale))))
}

/**
 * C[m×n] = bias + scale * A·B for whole numbers of 16 bits; k even, n a multiple of 4. Rows of A are ad bytes apart. B stands in panels
 * of sixteen columns, the last ones of four; in each, two rows at a time take turns: b00 b10 b01 b11 b02 b12 and so on, then rows 2 and 3.
 * A panel meets all rows of A before the next, so that it stays near.
 */
export function multiplyShort(a: usize, ad: usize, b: usize, c: usize, cd: usize, bias: usize, scale: usize, m: i32, n: i32, k: i32): void {
  const depth = <usize>k << 1
  let j: i32 = 0
  for (; j + 16 <= n; j += 16) wide(a, ad, b + <usize>j * depth, c + (<usize>j << 2), cd, bias + (<usize>j << 2), scale + (<usize>j << 2), m, depth)
  for (; j < n; j += 4) narrow(a, ad, b + <usize>j * depth, c + (<usize>j << 2), cd, bias + (<usize>j << 2), scale + (<usize>j << 2), m, depth)
}

/** Sixteen columns of the product, two rows at a time; the last row of an odd number is worked out twice. */
function wide(a: usize, ad: usize, panel: usize, c: usize, cd: usize, bias: usize, scale: usize, m: i32, depth: usize): void {
  for (let i: i32 = 0; i < m; i += 2) {
    let a0 = a + <usize>i * ad
    let a1 = i + 1 < m ? a0 + ad : a0
    const c0 = c + <usize>i * cd
    const c1 = i + 1 < m ? c0 + cd : c0
    const end = a0 + depth
    let w = panel
    let x0 = i32x4.splat(0), x1 = x0, x2 = x0, x3 = x0, y0 = x0, y1 = x0, y2 = x0, y3 = x0
    while (a0 < end) {
      const s = v128.load32_splat(a0), t = v128.load32_splat(a1)
      const w0 = v128.load(w), w1 = v128.load(w, 16), w2 = v128.load(w, 32), w3 = v128.load(w, 48)
      x0 = i32x4.add(x0, i32x4.dot_i16x8_s(s, w0)); y0 = i32x4.add(y0, i32x4.dot_i16x8_s(t, w0))
      x1 = i32x4.add(x1, i32x4.dot_i16x8_s(s, w1)); y1 = i32x4.add(y1, i32x4.dot_i16x8_s(t, w1))
      x2 = i32x4.add(x2, i32x4.dot_i16x8_s(s, w2)); y2 = i32x4.add(y2, i32x4.dot_i16x8_s(t, w2))
      x3 = i32x4.add(x3, i32x4.dot_i16x8_s(s, w3)); y3 = i32x4.add(y3, i32x4.dot_i16x8_s(t, w3))
      w += 64
      a0 += 4
      a1 += 4
    }
    put(c0, x0, bias, scale); put(c0 + 16, x1, bias + 16, scale + 16); put(c0 + 32, x2, bias + 32, scale + 32); put(c0 + 48, x3, bias + 48, scale + 48)
    put(c1, y0, bias, scale); put(c1 + 16, y1, bias + 16, scale + 16); put(c1 + 32, y2, bias + 32, scale + 32); put(c1 + 48, y3, bias + 48, scale + 48)
  }
}

/** Four columns of the product. */
function narrow(a: usize, ad: usize, panel: usize, c: usize, cd: usize, bias: usize, scale: usize, m: i32, depth: usize): void {
  for (let i: i32 = 0; i < m; i++) {
    const row = a + <usize>i * ad
    let x = i32x4.splat(0)
    for (let p: usize = 0; p < depth; p += 4) x = i32x4.add(x, i32x4.dot_i16x8_s(v128.load32_splat(row + p), v128.load(panel + 4 * p)))
    put(c + <usize>i * cd, x, bias, scale)
  }
}

/** to[i] = scale * a[i], for n whole numbers of 16 bits; n a multiple of 4. */
export function lengthen(a: usize, to: usize, n: i32, scale: f32): void {
  const s = f32x4.splat(scale)
  for (let i: usize = 0; i < <usize>(n << 2); i += 16) {
    v128.store(to + i, f32x4.mul(f32x4.convert_i32x4_s(v128.load_ext<i16>(a + (i >> 1))), s))
  }
}

/** Lays B (k×n) out in `to` as `multiplyShort` takes it. The largest number of each column becomes `largest`; scales: what one of its steps is. */
export function layOut(b: usize, to: usize, scales: usize, n: i32, k: i32, largest: f32): void {
  const row = <usize>n << 2
  const depth = <usize>k << 1
  for (let j: i32 = 0; j < n; j++) {
    const panel = j < (n & ~15) ? 16 : 4
    const column = b + (<usize>j << 2)
    let most: f32 = 0
    for (let i: i32 = 0; i < k; i++) most = max(most, abs(load<f32>(column + <usize>i * row)))
    const scale: f32 = max(most / largest, 1e-9)
    store<f32>(scales + (<usize>j << 2), scale)
    const place = to + <usize>(j & ~(panel - 1)) * depth + (<usize>(j & (panel - 1)) << 2)
    for (let i: i32 = 0; i < k; i++) {
      const step = nearest(load<f32>(column + <usize>i * row) / scale)
      store<i16>(place + <usize>(((i >> 1) * panel) << 2) + <usize>((i & 1) << 1), <i16>step)
    }
  }
}
