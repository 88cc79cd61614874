import type { TreebankSentence } from '../corpora/conllu.ts'

/** One sentence in so many is repeated as a headline has it, and one in so many in capitals. */
const HEADLINES = 12
const CAPITALS = 60
const LONGEST = 20

const headline = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

/** Some of the sentences once more, cased as headlines are: "Minister Says Dam Had Burst". */
export function recasedSentences(treebank: readonly TreebankSentence[]): TreebankSentence[] {
  const short = treebank.filter((sentence) => sentence.forms.length <= LONGEST)
  return [
    ...short.filter((_, i) => i % HEADLINES === 0).map((s) => ({ ...s, forms: s.forms.map(headline) })),
    ...short
      .filter((_, i) => i % CAPITALS === 1)
      .map((s) => ({ ...s, forms: s.forms.map((form) => form.toUpperCase()) })),
  ]
}
