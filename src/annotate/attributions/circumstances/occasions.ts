import { lexicon } from '../../../lexicon.ts'

const occasions = new Set(lexicon<{ readonly lemma: string }>('attributions-occasions').map((entry) => entry.lemma))

/** Whether a verb tells the occasion on which something is said: "speaking on Monday", "a statement released in Paris". */
export function isOccasion(lemma: string): boolean {
  return occasions.has(lemma.toLowerCase())
}
