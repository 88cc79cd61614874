import { lexicon } from '../../../lexicon.ts'

const documents = new Set(lexicon<{ readonly lemma: string }>('attributions-documents').map((entry) => entry.lemma))

/** Whether a noun names something written or recorded that can stand as a source: "report", "poll". */
export function isDocument(lemma: string): boolean {
  return documents.has(lemma.toLowerCase())
}
