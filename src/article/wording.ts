/** Words by which a line of a page says what it is, and where in it they stand. */
export interface Wording {
  /** In lower case, with straight apostrophes. */
  readonly words: string
  readonly at: 'opens' | 'ends' | 'all' | 'anywhere'
}

/** A line in the form that wordings are in: case and the make of an apostrophe are style. */
export const plainWording = (text: string): string => text.toLowerCase().replace(/’/gu, "'")

/**
 * Whether a line has a wording where it has to stand.
 * @param line as `plainWording` makes it
 */
export function hasWording(line: string, { words, at }: Wording): boolean {
  if (at === 'anywhere') return line.includes(words)
  if (at === 'ends') return line.endsWith(words)
  if (!line.startsWith(words)) return false
  const rest = line.slice(words.length)
  return at === 'all' ? /^\W*$/u.test(rest) : !(/\p{L}$/u.test(words) && /^\p{L}/u.test(rest))
}
