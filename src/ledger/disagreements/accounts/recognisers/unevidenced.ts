import { hull, overlap } from '../../../../article/span.ts'
import type { Token } from '../../../../language/document.ts'
import type { Recogniser } from '../pair.ts'
import { saidIn, statedAt } from '../said.ts'
import { isOf } from '../words.ts'

/** "claimed without evidence that it leaked", "said, offering no proof, that it leaked". */
export const unevidenced: Recogniser = (sentence, scene, cast) => {
  for (const [i, noun] of sentence.words.entries()) {
    const missing = isOf(noun, 'evidence') ? lackBefore(sentence.words.slice(Math.max(0, i - NEAR), i)) : null
    if (!missing) continue
    const lack = hull([missing, noun])
    const held = saidIn(sentence).findLast(({ evidence }) => !overlap(evidence, lack))
    if (!held) continue
    const against = statedAt(lack, sentence, scene, cast)
    return {
      rule: 'account.unevidenced',
      held,
      against,
      manner: 'doubt',
      because: 'it is told as said without evidence',
    }
  }
  return null
}

/** So many words before, it is said to be missing: "without offering any clear proof". */
const NEAR = 5

/** The word from which evidence is said to be missing, among those right before its noun; null where it isn't. */
function lackBefore(words: readonly Token[]): Token | null {
  const from = words.findLastIndex((word) => !(DESCRIBING.has(word.upos) || isGiving(word)))
  const [last, next] = [words[from], words[from + 1]]
  if (last?.form.toLowerCase() === 'without') return last
  return next && isGiving(next) && words[from + 2]?.form.toLowerCase() === 'no' ? next : null
}
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ'])

const isGiving = (word: Token): boolean => word.xpos === 'VBG' && isOf(word, 'gives')
