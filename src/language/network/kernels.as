// The inner loops of the network, in AssemblyScript with SIMD; training/language/kernels.ts compiles them to weights/kernels.wasm.
// Addresses and strides are in bytes, counts in floats. Every operation is IEEE single precision in a fixed order: same in, same out.

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

// @ts-ignore: decorator
@inline function gate(z: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(half, f32x4.div(f32x4.mul(half, z), f32x4.add(f32x4.splat(1), f32x4.abs(z))))
}

/**
 * One direction of a simple recurrent unit over n words. u: rows of `us` bytes, at u: h candidates, then h forget, then h reset.
 * x, y: rows of `xs` bytes. g: vf, vr, bf, br, each `xs` bytes apart. c: h floats of state, zeroed by the caller; step: 1 or -1 rows.
 * Where keep is set, f, r and c of each word are stored there, in rows of xs bytes.
 */
export function recur(u: usize, us: usize, x: usize, y: usize, xs: usize, g: usize, f: usize, r: usize, c: usize, h: i32, n: i32, back: i32): void {
  const hb = <usize>h << 2
  for (let j: usize = 0; j < hb; j += 16) {
    const vf = v128.load(g + j), vr = v128.load(g + xs + j), bf = v128.load(g + 2 * xs + j), br = v128.load(g + 3 * xs + j)
    let cc = f32x4.splat(0)
    for (let q: i32 = 0; q < n; q++) {
      const t = <usize>(back ? n - 1 - q : q)
      const o = u + t * us + j
      const k = t * xs + j
      const ff = gate(f32x4.add(f32x4.add(v128.load(o + hb), bf), f32x4.mul(vf, cc)))
      const rr = gate(f32x4.add(f32x4.add(v128.load(o + 2 * hb), br), f32x4.mul(vr, cc)))
      const a = v128.load(o)
      cc = f32x4.add(a, f32x4.mul(ff, f32x4.sub(cc, a)))
      const xx = v128.load(x + k)
      v128.store(y + k, f32x4.add(xx, f32x4.mul(rr, f32x4.sub(cc, xx))))
      if (f) {
        v128.store(f + k, ff)
        v128.store(r + k, rr)
        v128.store(c + k, cc)
      }
    }
  }
}

/** The gradient of recur: dy in, dx and du out, gradients of g added to dg. */
export function recurBack(u: usize, us: usize, x: usize, xs: usize, g: usize, dg: usize, f: usize, r: usize, c: usize, dy: usize, dx: usize, du: usize, h: i32, n: i32, back: i32): void {
  const hb = <usize>h << 2
  const half = f32x4.splat(0.5), one = f32x4.splat(1), two = f32x4.splat(2)
  for (let j: usize = 0; j < hb; j += 16) {
    const vf = v128.load(g + j), vr = v128.load(g + xs + j)
    let dc = f32x4.splat(0), dvf = f32x4.splat(0), dvr = f32x4.splat(0), dbf = f32x4.splat(0), dbr = f32x4.splat(0)
    for (let q: i32 = n - 1; q >= 0; q--) {
      const t = <usize>(back ? n - 1 - q : q)
      const o = t * us + j
      const k = t * xs + j
      const cp = q > 0 ? v128.load(back ? c + k + xs : c + k - xs) : f32x4.splat(0)
      const ff = v128.load(f + k), rr = v128.load(r + k), dh = v128.load(dy + k)
      const qf = f32x4.sub(one, f32x4.abs(f32x4.sub(f32x4.mul(two, ff), one)))
      const qr = f32x4.sub(one, f32x4.abs(f32x4.sub(f32x4.mul(two, rr), one)))
      const zr = f32x4.mul(f32x4.mul(dh, f32x4.sub(v128.load(c + k), v128.load(x + k))), f32x4.mul(half, f32x4.mul(qr, qr)))
      v128.store(dx + k, f32x4.mul(dh, f32x4.sub(one, rr)))
      dc = f32x4.add(dc, f32x4.mul(dh, rr))
      const zf = f32x4.mul(f32x4.mul(dc, f32x4.sub(cp, v128.load(u + o))), f32x4.mul(half, f32x4.mul(qf, qf)))
      v128.store(du + o, f32x4.mul(dc, f32x4.sub(one, ff)))
      v128.store(du + o + hb, zf)
      v128.store(du + o + 2 * hb, zr)
      dvf = f32x4.add(dvf, f32x4.mul(zf, cp)); dvr = f32x4.add(dvr, f32x4.mul(zr, cp))
      dbf = f32x4.add(dbf, zf); dbr = f32x4.add(dbr, zr)
      dc = f32x4.add(f32x4.mul(dc, ff), f32x4.add(f32x4.mul(zf, vf), f32x4.mul(zr, vr)))
    }
    v128.store(dg + j, f32x4.add(v128.load(dg + j), dvf))
    v128.store(dg + xs + j, f32x4.add(v128.load(dg + xs + j), dvr))
    v128.store(dg + 2 * xs + j, f32x4.add(v128.load(dg + 2 * xs + j), dbf))
    v128.store(dg + 3 * xs + j, f32x4.add(v128.load(dg + 3 * xs + j), dbr))
  }
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

/**
 * C[m×n] = bias + scale * A·B for whole numbers of 16 bits; k even, n a multiple of 4. Rows of A are ad bytes apart. B stands in blocks of
 * four columns, in each of which two rows at a time take turns: b00 b10 b01 b11 b02 b12 b03 b13, then rows 2 and 3.
 */
export function multiplyShort(a: usize, ad: usize, b: usize, c: usize, cd: usize, bias: usize, scale: usize, m: i32, n: i32, k: i32): void {
  const block = <usize>k << 3
  const depth = <usize>k << 1
  for (let i: i32 = 0; i < m; i += 2) {
    const a0 = a + <usize>i * ad
    const c0 = c + <usize>i * cd
    // The last row of an odd number is worked out twice.
    const a1 = i + 1 < m ? a0 + ad : a0
    const c1 = i + 1 < m ? c0 + cd : c0
    let j: i32 = 0
    for (; j + 16 <= n; j += 16) {
      const o = <usize>j << 2
      let b0 = b + <usize>(j >> 2) * block
      const b1 = block, b2 = block << 1, b3 = b1 + b2
      let x0 = i32x4.splat(0), x1 = i32x4.splat(0), x2 = i32x4.splat(0), x3 = i32x4.splat(0)
      let y0 = i32x4.splat(0), y1 = i32x4.splat(0), y2 = i32x4.splat(0), y3 = i32x4.splat(0)
      for (let p: usize = 0; p < depth; p += 4) {
        const s = v128.load32_splat(a0 + p), t = v128.load32_splat(a1 + p)
        let w = v128.load(b0)
        x0 = i32x4.add(x0, i32x4.dot_i16x8_s(s, w))
        y0 = i32x4.add(y0, i32x4.dot_i16x8_s(t, w))
        w = v128.load(b0 + b1)
        x1 = i32x4.add(x1, i32x4.dot_i16x8_s(s, w))
        y1 = i32x4.add(y1, i32x4.dot_i16x8_s(t, w))
        w = v128.load(b0 + b2)
        x2 = i32x4.add(x2, i32x4.dot_i16x8_s(s, w))
        y2 = i32x4.add(y2, i32x4.dot_i16x8_s(t, w))
        w = v128.load(b0 + b3)
        x3 = i32x4.add(x3, i32x4.dot_i16x8_s(s, w))
        y3 = i32x4.add(y3, i32x4.dot_i16x8_s(t, w))
        b0 += 16
      }
      put(c0 + o, x0, bias + o, scale + o)
      put(c0 + o + 16, x1, bias + o + 16, scale + o + 16)
      put(c0 + o + 32, x2, bias + o + 32, scale + o + 32)
      put(c0 + o + 48, x3, bias + o + 48, scale + o + 48)
      put(c1 + o, y0, bias + o, scale + o)
      put(c1 + o + 16, y1, bias + o + 16, scale + o + 16)
      put(c1 + o + 32, y2, bias + o + 32, scale + o + 32)
      put(c1 + o + 48, y3, bias + o + 48, scale + o + 48)
    }
    for (; j < n; j += 4) {
      const o = <usize>j << 2
      let b0 = b + <usize>(j >> 2) * block
      let x = i32x4.splat(0), y = i32x4.splat(0)
      for (let p: usize = 0; p < depth; p += 4) {
        const w = v128.load(b0)
        x = i32x4.add(x, i32x4.dot_i16x8_s(v128.load32_splat(a0 + p), w))
        y = i32x4.add(y, i32x4.dot_i16x8_s(v128.load32_splat(a1 + p), w))
        b0 += 16
      }
      put(c0 + o, x, bias + o, scale + o)
      put(c1 + o, y, bias + o, scale + o)
    }
  }
}

// @ts-ignore: decorator
@inline function put(c: usize, sums: v128, bias: usize, scale: usize): void {
  v128.store(c, f32x4.add(v128.load(bias), f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scale))))
}
