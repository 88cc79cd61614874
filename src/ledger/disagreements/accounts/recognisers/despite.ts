import type { Token } from '../../../../language/document.ts'
import { isOf } from '../../words/accounts.ts'
import { claimedAt } from '../claimed.ts'
import type { Recogniser } from '../contrast.ts'
import { restOf } from '../rest.ts'
import { statedAt } from '../said.ts'

/** "Despite Lind’s claim that it leaked, the tank was full", "contrary to her account, …". */
export const despite: Recogniser = (sentence, scene, cast) => {
  for (const [i, word] of sentence.words.entries()) {
    const noun = isOf(word, 'despite') ? accountAmong(sentence.words.slice(i + 1, i + 1 + NEAR)) : null
    const held = noun && claimedAt(noun, scene.report, cast)
    const told = held && { start: Math.min(word.start, held.evidence.start), end: held.evidence.end }
    const rest = told && restOf(sentence, told, scene.report.article.text)
    if (!held || !rest) continue
    const against = statedAt(rest, sentence, scene, cast)
    return { rule: 'account.despite', held, against, because: 'one is told in spite of the other' }
  }
  return null
}

/** So many words on, the noun stands: "despite public statements", "contrary to all of his many claims". */
const NEAR = 7

/** The first noun for an account among some words, before any verb or comma. */
function accountAmong(words: readonly Token[]): Token | null {
  const end = words.findIndex(({ upos, form }) => upos === 'VERB' || form === ',')
  const near = end < 0 ? words : words.slice(0, end)
  return near.find((word) => word.upos === 'NOUN' && isOf(word, 'account')) ?? null
}
