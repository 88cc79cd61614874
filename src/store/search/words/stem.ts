/**
 * The first step of Porter's stemmer (An algorithm for suffix stripping, 1980): plurals, -ed, -ing and final y, so that
 * "casualties" finds "casualty" and "killed" finds "killing". The later steps, which fold "general" and "generation",
 * are left out. Only words of a to z are touched.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  return finalY(past(plural(word)))
}

const VOWEL = /[aeiou]|[^aeiou]y/
const hasVowel = (word: string): boolean => VOWEL.test(word)
/** At least one vowel followed by a consonant: "agree", "need" keep their -eed without it. */
const MEASURED = /[aeiouy][^aeiouy]/

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word
}

function past(word: string): string {
  if (word.endsWith('eed')) return MEASURED.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const suffix = ['ed', 'ing'].find((end) => word.endsWith(end) && hasVowel(word.slice(0, -end.length)))
  return suffix === undefined ? word : tidied(word.slice(0, -suffix.length))
}

/** "hopping" to "hop", "hoping" to "hope", "conflated" to "conflate". */
function tidied(word: string): string {
  if (/(?:at|bl|iz)$/.test(word)) return `${word}e`
  if (/([^aeiouylsz])\1$/.test(word)) return word.slice(0, -1)
  return /^[^aeiou]+[aeiouy][^aeiouywx]$/.test(word) ? `${word}e` : word
}

const finalY = (word: string): string =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word
