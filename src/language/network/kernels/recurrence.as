// Simple recurrent units, forth and back. Addresses and strides are in bytes, counts in floats.

// In memory, since engines would make a constant anew for each use.
const HALF = memory.data<f32>([0.5, 0.5, 0.5, 0.5])
const ONE = memory.data<f32>([1, 1, 1, 1])

// @ts-ignore: decorator
@inline function gate(z: v128, half: v128, one: v128): v128 {
  return f32x4.add(half, f32x4.div(f32x4.mul(half, z), f32x4.add(one, f32x4.abs(z))))
}

// @ts-ignore: decorator
@inline function weighed(z: v128, bias: usize, weight: usize, state: v128, half: v128, one: v128): v128 {
  return gate(f32x4.add(f32x4.add(z, v128.load(bias)), f32x4.mul(v128.load(weight), state)), half, one)
}

/** The state of four units after one word, from that before it. o, x, y, g: addresses for these units as `recur` has them; k: where f, r and c keep them. */
// @ts-ignore: decorator
@inline function step(o: usize, hb: usize, x: usize, y: usize, xs: usize, g: usize, f: usize, r: usize, c: usize, k: usize, before: v128, half: v128, one: v128): v128 {
  const ff = weighed(v128.load(o + hb), g + 2 * xs, g, before, half, one)
  const rr = weighed(v128.load(o + 2 * hb), g + 3 * xs, g + xs, before, half, one)
  const a = v128.load(o)
  const after = f32x4.add(a, f32x4.mul(ff, f32x4.sub(before, a)))
  const xx = v128.load(x)
  v128.store(y, f32x4.add(xx, f32x4.mul(rr, f32x4.sub(after, xx))))
  if (f) {
    v128.store(f + k, ff)
    v128.store(r + k, rr)
    v128.store(c + k, after)
  }
  return after
}

/**
 * One direction of a simple recurrent unit over n words. u: rows of `us` bytes, at u: h candidates, then h forget, then h reset.
 * x, y: rows of `xs` bytes. g: vf, vr, bf, br, each `xs` bytes apart. Where f is set, f, r and c of each word are stored, in rows of
 * xs bytes. Each state waits for the one before it, so that sixteen units go on side by side.
 */
export function recur(u: usize, us: usize, x: usize, y: usize, xs: usize, g: usize, f: usize, r: usize, c: usize, h: i32, n: i32, back: i32): void {
  const hb = <usize>h << 2
  const half = v128.load(HALF), one = v128.load(ONE)
  let j: usize = 0
  for (; j + 64 <= hb; j += 64) {
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0
    for (let q: i32 = 0; q < n; q++) {
      const t = <usize>(back ? n - 1 - q : q)
      const o = u + t * us + j
      const k = t * xs + j
      s0 = step(o, hb, x + k, y + k, xs, g + j, f, r, c, k, s0, half, one)
      s1 = step(o + 16, hb, x + k + 16, y + k + 16, xs, g + j + 16, f, r, c, k + 16, s1, half, one)
      s2 = step(o + 32, hb, x + k + 32, y + k + 32, xs, g + j + 32, f, r, c, k + 32, s2, half, one)
      s3 = step(o + 48, hb, x + k + 48, y + k + 48, xs, g + j + 48, f, r, c, k + 48, s3, half, one)
    }
  }
  for (; j < hb; j += 16) {
    let s = f32x4.splat(0)
    for (let q: i32 = 0; q < n; q++) {
      const t = <usize>(back ? n - 1 - q : q)
      const k = t * xs + j
      s = step(u + t * us + j, hb, x + k, y + k, xs, g + j, f, r, c, k, s, half, one)
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
