import { type Change, changesIn } from '../change.ts'
import { agreesWith, changeWordNear } from '../direction.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { withUnit } from '../wording.ts'

/** How many words may stand between the word of change and its "from" or "to". */
const near = 4

function verdict(reading: Reading, change: Change): Verdict | null {
  const { from, to } = change
  if (from.value === null || to.value === null || from.value === to.value) return null
  const first = from.start < to.start ? from : to
  const word = changeWordNear(reading.annotations.document, first, near, 0)
  // Changes that go the way they are said to go are no news.
  if (word?.token.upos !== 'VERB' || agreesWith(word.direction, from.value, to.value)) return null
  return {
    holds: false,
    stated: `"${word.token.form}"`,
    computed: `from ${withUnit(from.value, from.unit)} to ${withUnit(to.value, to.unit)} is a ${to.value > from.value ? 'rise' : 'fall'}`,
    tolerance: 'none: the one figure is larger than the other',
    spans: [{ start: word.token.start, end: change.end }],
    because: 'a verb that rises or falls right before the figures it goes from and to',
  }
}

/** "rose from 12 to 8": a change that goes the other way than its verb. */
export const changeDirection: Recogniser = {
  name: 'change-direction',
  kind: 'difference',
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      changesIn(reading, sentence).flatMap((change) => verdict(reading, change) ?? []),
    ),
}
