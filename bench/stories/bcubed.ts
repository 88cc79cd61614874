/** Precision, recall and F1, each 0 to 1. */
export interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each item, how much of its cluster is of its class, and how much of its class
 * is in its cluster; averaged over the items.
 */
export function bcubed(items: readonly { readonly cluster: string; readonly gold: string }[]): Prf {
  const count = new Map<string, number>()
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1)
  for (const { cluster, gold } of items) {
    add(`c ${cluster}`)
    add(`g ${gold}`)
    add(`b ${cluster}\u0000${gold}`)
  }
  let p = 0
  let r = 0
  for (const { cluster, gold } of items) {
    const both = count.get(`b ${cluster}\u0000${gold}`) ?? 0
    p += both / (count.get(`c ${cluster}`) ?? 1)
    r += both / (count.get(`g ${gold}`) ?? 1)
  }
  p /= items.length || 1
  r /= items.length || 1
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 }
}
