/**
 * Sets that come together where their members turn out to belong together (union-find).
 * @param pairs places below `size` that belong together
 * @returns the sets of two and more, each ascending, by their first
 */
export function joined(size: number, pairs: Iterable<readonly [number, number]>): readonly (readonly number[])[] {
  const parent = Array.from({ length: size }, (_, place) => place)
  const root = (place: number): number => {
    let at = place
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]]
      at = parent[at]
    }
    return at
  }
  for (const [a, b] of pairs) {
    const [x, y] = [root(a), root(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  const sets = new Map<number, number[]>()
  for (let place = 0; place < size; place++) {
    const set = sets.get(root(place))
    if (set) set.push(place)
    else sets.set(root(place), [place])
  }
  return [...sets.values()].filter((set) => set.length > 1)
}
