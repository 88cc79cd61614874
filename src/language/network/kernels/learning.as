// What training alone needs.

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
