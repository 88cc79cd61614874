import type { SceneSentence } from '../../rejections/scene.ts'
import { isOf } from '../../words/accounts.ts'
import { speaksAgainst } from '../against.ts'
import type { Recogniser } from '../contrast.ts'
import { type Attributed, extentOf, saidIn } from '../said.ts'

/** What the stems that two accounts share weigh: less than of two sentences, since one holds both. */
const SHARED = 1
/** So many words stand between two accounts, or before the first of them. */
const BETWEEN = 4

/** "While Lind says it leaked, Berg says …", "Lind says it leaked, but Berg says …". */
export const inOneSentence: Recogniser = (sentence, { report }) => {
  const said = saidIn(sentence)
  for (const [i, held] of said.entries()) {
    const against = said
      .slice(i + 1)
      .find((one) => areParted(held, one, sentence) && speaksAgainst(one, held, SHARED, report))
    const because = 'the report sets one against the other'
    if (against) return { rule: 'account.contrasted', held, against, because }
  }
  return null
}

/** Whether a word that sets one against the other stands between two accounts, or before both. */
function areParted(first: Attributed, second: Attributed, { words }: SceneSentence): boolean {
  const spoken = words.filter(({ upos }) => upos !== 'PUNCT')
  const [one, other] = [extentOf(first), extentOf(second)]
  const between = spoken.filter(({ start, end }) => start >= one.end && end <= other.start)
  const before = spoken.filter(({ end }) => end <= one.start).slice(-BETWEEN)
  if (between.length > BETWEEN) return false
  return between.some((word) => isOf(word, 'parts')) || before.some((word) => isOf(word, 'concedes'))
}
