/** What joins a content to its cue is no part of what it says. */
const JOINT = /^(?:that|of|to|about|as) (?=\S)/u

/** A content as a sentence can hold it: without the word that joins it to its cue. */
export const sayable = (text: string): string => text.trim().replace(JOINT, '').trim()

/** The same, cut at a word where it is longer than `longest` characters. */
export function shortened(text: string, longest: number): string {
  const words = sayable(text)
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > 0 ? cut : longest)} …`
}
