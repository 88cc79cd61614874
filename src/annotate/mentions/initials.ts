/** Initials of a name's words, those in lower case left out: "Institute for the Study of War" gives "ISW". */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
}
