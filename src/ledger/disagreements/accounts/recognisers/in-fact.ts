import { overlap } from '../../../../article/span.ts'
import type { Token } from '../../../../language/document.ts'
import { statementOf } from '../../../claims/statement.ts'
import type { SceneSentence } from '../../rejections/scene.ts'
import { isOf } from '../../words/accounts.ts'
import type { Recogniser } from '../contrast.ts'
import { statedAt } from '../said.ts'

/** "said the port was closed when, in fact, it was open". */
export const inFact: Recogniser = (sentence, scene, cast) => {
  const turn = turnIn(sentence)
  if (!turn) return null
  const against = statedAt({ start: turn.start, end: sentence.end }, sentence, scene, cast)
  const before = sentence.said.findLast(
    ({ attribution, evidence, giver }) =>
      attribution !== null && evidence.start < turn.start && giver.name !== null && giver.name !== against.giver.name,
  )
  if (!before) return null
  const { giver, evidence } = before
  const held = overlap(evidence, against.evidence)
    ? statementOf(scene.report, [{ ...evidence, end: turn.start }], { attribution: null, giver }, cast)
    : before
  return { rule: 'account.in-fact', held, against, because: 'against it is told what is so in fact' }
}

/** The word by which a sentence turns, behind others, to what is so: the "when" of "when, in fact,". */
function turnIn({ words }: SceneSentence): Token | null {
  const spoken = words.filter(({ upos }) => upos !== 'PUNCT')
  const at = spoken.findIndex(
    (word, i) => isOf(word, 'truth') && spoken[i - 1]?.form.toLowerCase() === 'in' && isTurn(spoken[i - 2]),
  )
  return at > 2 ? (spoken[at - 2] ?? null) : null
}

const isTurn = (word: Token | undefined): boolean => word !== undefined && isOf(word, 'turns')
