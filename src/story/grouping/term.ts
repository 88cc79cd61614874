/**
 * Folds the plural and the commonest endings of a lower-case word, so that "troops" and "troop", "parties" and "party"
 * are one term. Lighter than Porter's stemmer on purpose: what it joins is joined rightly nearly always.
 */
export function term(word: string): string {
  const length = word.length
  if (length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
