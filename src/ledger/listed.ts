/** How many are named in a list before the rest are counted. */
const NAMED = 3

/** Names as a sentence lists them: "A, B and C"; of many, the first and how many more. */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ''
  if (names.length > NAMED) return `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
