import { lexicon } from '../../lexicon.ts'
import type { Word } from '../words.ts'

interface Contraction {
  readonly ending: string
  readonly words: readonly string[]
}

/** Words with contractions written out, the parts at the place of the whole: "I've" gives "i" and "have". */
export function writtenOut(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => {
    const found = contraction(word.form)
    if (!found) return [word]
    const stem = word.form.slice(0, -found.ending.length)
    return [...(stem ? [stem] : []), ...found.words].map((form) => ({ ...word, form }))
  })
}

const contraction = (form: string): Contraction | undefined =>
  lexicon<Contraction>('story-contractions').find(({ ending }) => form.endsWith(ending))
