import { lexicon } from '../../lexicon.ts'

interface Irregular {
  readonly form: string
  /** Penn tag, without which the form would be read by rule ("left" VBD, "left" JJ). */
  readonly tag: string
  readonly lemma: string
}

let irregular: Map<string, string> | null = null

function irregularForms(): Map<string, string> {
  irregular ??= new Map(lexicon<Irregular>('lemma-irregular').map(({ form, tag, lemma }) => [`${form}|${tag}`, lemma]))
  return irregular
}

const VOWEL = /[aeiou]/
const HISSING = /(?:s|x|z|ch|sh)es$/

/** "parties" to "party", "boxes" to "box", "tables" to "table". */
function withoutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (HISSING.test(word) && !word.endsWith('ses')) return word.slice(0, -2)
  if (word.endsWith('sses') || word.endsWith('zzes')) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 2) return word.slice(0, -1)
  return word
}

/** A stem that lost "ed" or "ing": gives back a silent e, or drops a doubled consonant. */
function restored(stem: string): string {
  if (!VOWEL.test(stem) && !stem.includes('y')) return stem
  const last = stem.at(-1) as string
  const before = stem.at(-2) ?? ''
  const third = stem.at(-3) ?? ''
  if (last === before && !'aeiouslzf'.includes(last)) return stem.slice(0, -1)
  if (last === before) return stem
  if (last === 'v' || last === 'u' || (last === 'c' && before !== 'i') || last === 'z') return `${stem}e`
  if (last === 's' && !'su'.includes(before)) return `${stem}e`
  if (last === 'g' && /[dlnr]/.test(before) && !/(?:i|o|au)ng$/.test(stem)) return `${stem}e`
  if (last === 'g' && /[aeu]/.test(before)) return `${stem}e`
  if (last === 'l' && /[bcdfgkptz]/.test(before)) return `${stem}e`
  if (
    /(?:at|iz|is|ut|it|ot|et|id|ur|ir|ar|or|in|ib|ak|ok|ik|am|im|om|um|op|ip|ap|yp|ud|ad|od|ed|al|ol|il|ul|an|on|un|ag|og|eg)$/.test(
      stem,
    )
  ) {
    const short = !VOWEL.test(third) && (stem.match(/[aeiouy]/g)?.length ?? 0) === 1
    if (/(?:at|iz|ut|ur|ir|is)$/.test(stem) && !VOWEL.test(third)) return `${stem}e`
    if (short) return `${stem}e`
  }
  return stem
}

function byRule(word: string, xpos: string): string {
  switch (xpos) {
    case 'NNS':
    case 'VBZ':
      return withoutS(word)
    case 'VBD':
    case 'VBN':
      if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
      if (word.endsWith('eed')) return word.slice(0, -1)
      return word.endsWith('ed') ? restored(word.slice(0, -2)) : word
    case 'VBG':
      return word.endsWith('ing') && word.length > 4 ? restored(word.slice(0, -3)) : word
    case 'JJR':
    case 'RBR':
      if (word.endsWith('ier')) return `${word.slice(0, -3)}y`
      return word.endsWith('er') ? restored(word.slice(0, -2)) : word
    case 'JJS':
    case 'RBS':
      if (word.endsWith('iest')) return `${word.slice(0, -4)}y`
      return word.endsWith('est') ? restored(word.slice(0, -3)) : word
    default:
      return word
  }
}

/** The form that a dictionary lists the word under: proper nouns as they are written, everything else in lower case. */
export function lemmatise(form: string, xpos: string): string {
  const lower = form.toLowerCase()
  const listed = irregularForms().get(`${lower}|${xpos}`)
  if (listed !== undefined) return listed
  if (xpos === 'NNP') return form
  if (xpos === 'NNPS') return withoutS(form)
  return byRule(lower, xpos)
}
