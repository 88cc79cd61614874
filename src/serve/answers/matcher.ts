/** Whether all words of a query stand somewhere in the texts, in any case; an empty query matches all. */
export function matcher(query: string | undefined): (...texts: readonly (string | null)[]) => boolean {
  const words = (query ?? '').toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return () => true
  return (...texts) => {
    const text = texts.join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  }
}

/** Whether two names are the same but for case. */
export function sameName(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase()
}
