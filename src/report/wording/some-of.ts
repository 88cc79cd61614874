/** Names that a line can hold. */
const most = 6

/** "a; b; c", of a long list the first and how many more: the page and the JSON hold all. */
export function someOf(names: readonly string[]): string {
  // One left over is named as quickly as counted.
  if (names.length <= most + 1) return names.join('; ')
  return `${names.slice(0, most).join('; ')} and ${names.length - most} more`
}
