// Products in single precision. Addresses and strides are in bytes, counts in floats.

/** C[m×n] = (C if add else 0) + A·B; strides in bytes; n a multiple of 4. A element (i,p) at a + i*ai + p*ap. */
export function multiply(a: usize, ai: usize, ap: usize, b: usize, bp: usize, c: usize, ci: usize, m: i32, n: i32, k: i32, add: i32): void {
  let i: i32 = 0
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * ai, a1 = a0 + ai, a2 = a1 + ai, a3 = a2 + ai
    const c0 = c + <usize>i * ci, c1 = c0 + ci, c2 = c1 + ci, c3 = c2 + ci
    let j: i32 = 0
    for (; j + 8 <= n; j += 8) {
      const o = <usize>j << 2
      let x0: v128, x1: v128, y0: v128, y1: v128, z0: v128, z1: v128, w0: v128, w1: v128
      if (add) {
        x0 = v128.load(c0 + o); x1 = v128.load(c0 + o, 16)
        y0 = v128.load(c1 + o); y1 = v128.load(c1 + o, 16)
        z0 = v128.load(c2 + o); z1 = v128.load(c2 + o, 16)
        w0 = v128.load(c3 + o); w1 = v128.load(c3 + o, 16)
      } else {
        x0 = x1 = y0 = y1 = z0 = z1 = w0 = w1 = f32x4.splat(0)
      }
      let bo = b + o
      let po: usize = 0
      for (let p: i32 = 0; p < k; p++) {
        const b0 = v128.load(bo), b1 = v128.load(bo, 16)
        let s = v128.load32_splat(a0 + po)
        x0 = f32x4.add(x0, f32x4.mul(s, b0)); x1 = f32x4.add(x1, f32x4.mul(s, b1))
        s = v128.load32_splat(a1 + po)
        y0 = f32x4.add(y0, f32x4.mul(s, b0)); y1 = f32x4.add(y1, f32x4.mul(s, b1))
        s = v128.load32_splat(a2 + po)
        z0 = f32x4.add(z0, f32x4.mul(s, b0)); z1 = f32x4.add(z1, f32x4.mul(s, b1))
        s = v128.load32_splat(a3 + po)
        w0 = f32x4.add(w0, f32x4.mul(s, b0)); w1 = f32x4.add(w1, f32x4.mul(s, b1))
        bo += bp
        po += ap
      }
      v128.store(c0 + o, x0); v128.store(c0 + o, x1, 16)
      v128.store(c1 + o, y0); v128.store(c1 + o, y1, 16)
      v128.store(c2 + o, z0); v128.store(c2 + o, z1, 16)
      v128.store(c3 + o, w0); v128.store(c3 + o, w1, 16)
    }
    for (; j < n; j += 4) {
      const o = <usize>j << 2
      let x0: v128, y0: v128, z0: v128, w0: v128
      if (add) {
        x0 = v128.load(c0 + o); y0 = v128.load(c1 + o); z0 = v128.load(c2 + o); w0 = v128.load(c3 + o)
      } else {
        x0 = y0 = z0 = w0 = f32x4.splat(0)
      }
      let bo = b + o
      let po: usize = 0
      for (let p: i32 = 0; p < k; p++) {
        const b0 = v128.load(bo)
        x0 = f32x4.add(x0, f32x4.mul(v128.load32_splat(a0 + po), b0))
        y0 = f32x4.add(y0, f32x4.mul(v128.load32_splat(a1 + po), b0))
        z0 = f32x4.add(z0, f32x4.mul(v128.load32_splat(a2 + po), b0))
        w0 = f32x4.add(w0, f32x4.mul(v128.load32_splat(a3 + po), b0))
        bo += bp
        po += ap
      }
      v128.store(c0 + o, x0); v128.store(c1 + o, y0); v128.store(c2 + o, z0); v128.store(c3 + o, w0)
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * ai
    const c0 = c + <usize>i * ci
    for (let j: i32 = 0; j < n; j += 4) {
      const o = <usize>j << 2
      let x0: v128 = add ? v128.load(c0 + o) : f32x4.splat(0)
      let bo = b + o
      let po: usize = 0
      for (let p: i32 = 0; p < k; p++) {
        x0 = f32x4.add(x0, f32x4.mul(v128.load32_splat(a0 + po), v128.load(bo)))
        bo += bp
        po += ap
      }
      v128.store(c0 + o, x0)
    }
  }
}

/** to[i] = scale * a[i], for n whole numbers of 16 bits; n a multiple of 4. */
export function lengthen(a: usize, to: usize, n: i32, scale: f32): void {
  const s = f32x4.splat(scale)
  for (let i: usize = 0; i < <usize>(n << 2); i += 16) {
    v128.store(to + i, f32x4.mul(f32x4.convert_i32x4_s(v128.load_ext<i16>(a + (i >> 1))), s))
  }
}

/** to[i, j] = scales[j] * a[i, j], for m rows of n whole numbers of 8 bits; n a multiple of 4. */
export function lengthenBytes(a: usize, to: usize, m: i32, n: i32, scales: usize): void {
  for (let i: i32 = 0; i < m; i++) {
    for (let j: i32 = 0; j < n; j += 4) {
      const four = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(a)))
      v128.store(to, f32x4.mul(f32x4.convert_i32x4_s(four), v128.load(scales + (<usize>j << 2))))
      a += 4
      to += 16
    }
  }
}
