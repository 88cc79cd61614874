/**
 * Hashing of features. Words are hashed once a sentence; features combine those numbers with integer arithmetic only, so no
 * string is built while tagging or parsing (the "hash kernel": Bohnet 2010, Very High Accuracy and Fast Dependency Parsing).
 */

/** FNV-1a over the UTF-16 units of `text` from `start` to `end`; digits count as one and the same. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i)
    if (unit >= 48 && unit <= 57) unit = 48
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash | 0
}

/** Row of a table of `mask + 1` rows (a power of two) for the values `a`, `b`, `c` under feature `template`. */
export function hashRow(mask: number, template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f)
  return (hash ^ (hash >>> 16)) & mask
}
