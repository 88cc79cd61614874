import { lexicon } from '../../lexicon.ts'
import { kept } from '../model/kept.ts'
import { ends } from './endings.ts'

interface Irregular {
  readonly form: string
  /** Penn tag, without which the form would be read by rule ("left" VBD, "left" JJ). */
  readonly tag: string
  readonly lemma: string
}

interface Verb {
  readonly verb: string
  readonly forms: readonly string[]
}

let irregular: Map<string, string> | null = null

function irregularForms(): Map<string, string> {
  irregular ??= new Map(lexicon<Irregular>('lemma-irregular').map(({ form, tag, lemma }) => [`${form}|${tag}`, lemma]))
  return irregular
}

let verbs: Map<string, string> | null = null

/** The verb whose past or participle a form is. */
function verbOf(form: string): string | undefined {
  verbs ??= new Map(
    lexicon<Verb>('lemma-verbs').flatMap(({ verb, forms }) => forms.map((each) => [each, verb] as const)),
  )
  return verbs.get(form)
}

const HISSING = /(?:s|x|z|ch|sh)es$/

/** "parties" to "party", "boxes" to "box", "tables" to "table". */
function withoutS(word: string): string {
  if (/\ds$/.test(word) || ends(word, 'invariable')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (HISSING.test(word) && !word.endsWith('ses')) return word.slice(0, -2)
  if (word.endsWith('sses') || word.endsWith('zzes')) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 2) return word.slice(0, -1)
  return word
}

/** A stem that lost "ed" or "ing": gives back a silent e, or drops a doubled consonant. */
function restored(stem: string): string {
  const vowels = stem.match(/[aeiouy]+/g)?.length ?? 0
  if (vowels === 0) return stem
  const last = stem.at(-1) as string
  if (last === stem.at(-2)) return 'aeiouslzf'.includes(last) ? stem : stem.slice(0, -1)
  const afterOneVowel = /(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxyh]$/.test(stem)
  if (afterOneVowel && (vowels === 1 || ends(stem, 'silent-e'))) return `${stem}e`
  return (!afterOneVowel || /[cuvz]$/.test(stem)) && ends(stem, 'always-e') ? `${stem}e` : stem
}

function byRule(word: string, xpos: string): string {
  switch (xpos) {
    case 'NNS':
    case 'VBZ':
      return withoutS(word)
    case 'VBD':
    case 'VBN': {
      const verb = verbOf(word)
      if (verb !== undefined) return verb
      if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
      if (word.endsWith('eed')) return word.slice(0, -1)
      return word.endsWith('ed') && word.length > 3 ? restored(word.slice(0, -2)) : word
    }
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
    case 'CD':
      return word.replaceAll(',', '')
    default:
      return word
  }
}

/** The lemma by rule alone: proper nouns as they are written, everything else in lower case. */
export function lemmatiseByRule(form: string, xpos: string): string {
  if (xpos === 'NNP') return form
  if (xpos === 'NNPS') return withoutS(form)
  return byRule(form.toLowerCase(), xpos)
}

/** Lemmas kept for one tag. */
const MOST_KEPT = 1 << 13
/** For each tag, what gives the lemmas of forms. */
const byTag = new Map<string, (form: string) => string>()

/** The form that a dictionary lists the word under, for a word of Penn tag `xpos`. */
export function lemmatise(form: string, xpos: string): string {
  const ofTag = byTag.get(xpos) ?? withTag(xpos)
  return ofTag(form)
}

function withTag(xpos: string): (form: string) => string {
  const ofTag = kept(
    (form) => irregularForms().get(`${form.toLowerCase()}|${xpos}`) ?? lemmatiseByRule(form, xpos),
    MOST_KEPT,
  )
  byTag.set(xpos, ofTag)
  return ofTag
}
