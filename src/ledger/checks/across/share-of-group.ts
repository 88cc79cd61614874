import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { countsPeople } from '../heads.ts'
import { anyOf } from '../phrases.ts'
import { type Reading, sentenceAt } from '../recogniser.ts'
import { fitsShare, isShare } from '../recognisers/part-of-group.ts'
import { figure, inWords, ofQuantity } from '../wording.ts'
import type { Elsewhere, StoryRecogniser, StoryVerdict } from './across.ts'

/** "half the American population", "a third of the town's pupils": the noun of the whole. */
const ofNoun = new RegExp(`^ (?:of )?${anyOf('determines')} (?:[\\p{L}’'.-]+ ){0,2}?(${anyOf('peoples')})\\b`, 'iu')

/** Figures of the share's own sentence and the one after it. */
function beside({ annotations, quantities }: Reading, share: Quantity): readonly Quantity[] {
  const own = sentenceAt(annotations, share.start)
  const next = own && sentenceAt(annotations, own.end)
  return own && next
    ? quantities.filter((one) => one !== share && one.start >= own.start && one.end <= next.end && countsPeople(one))
    : []
}

function verdict(reading: Reading, elsewhere: Elsewhere, share: Quantity): StoryVerdict | null {
  const noun = isShare(share) ? ofNoun.exec(reading.text.slice(share.end, share.end + 80)) : null
  if (!noun) return null
  const wholes = elsewhere.counting((noun[1] as string).toLowerCase())
  for (const part of beside(reading, share)) {
    const whole = wholes.find(({ quantity }) => fitsShare(share, part, quantity))
    if (!whole) continue
    return {
      holds: true,
      stated: inWords(reading.text, share) + noun[0],
      computed: `${ofQuantity(part)} / ${ofQuantity(whole.quantity)} = ${figure((part.value as number) / (whole.quantity.value as number))}`,
      tolerance: 'about an eighth of the share either way; upwards for "over"',
      spans: [
        { start: share.start, end: share.end + noun[0].length },
        { start: part.start, end: part.end },
      ],
      elsewhere: [whole.point.evidence],
      because:
        'a share of a group whose size another report gives, with the part beside it; shares that fit no size given are left alone',
    }
  }
  return null
}

/** "almost half the population. … 145.5 million people", where another report puts the population at 324 million. */
export const shareOfGroup: StoryRecogniser = {
  name: 'share-of-group',
  kind: 'ratio',
  find: (reading, elsewhere) => reading.quantities.flatMap((share) => verdict(reading, elsewhere, share) ?? []),
}
