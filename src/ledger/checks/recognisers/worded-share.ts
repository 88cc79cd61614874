import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { lexicon } from '../../../lexicon.ts'
import type { Interval } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, withUnit } from '../wording.ts'
import { isShare, shares } from './part-of-group.ts'

const worded = new Map(
  lexicon<{ readonly word: string; readonly least: number; readonly most: number }>('checks-shares').map(
    ({ word, least, most }) => [word, { low: least, high: most }],
  ),
)

/** So many characters before a percentage its share in words may begin. */
const reach = 90

/** "of parents, ", "of those asked (about ", ", or ": from a share in words to its percentage. */
const opening = `(?: of(?: [\\p{L}’'-]+){1,6})?(?:,| \\(| [–—-]{1,3}) ?(?:or )?(?:${anyOf('approximates')} )*$`
const afterWord = new RegExp(`\\b(\\p{L}+)${opening}`, 'u')
const afterShare = new RegExp(`^${opening}`, 'u')

/** A share as worded, in percent, with where it begins. */
interface Worded {
  readonly percent: Interval
  readonly words: string
  readonly start: number
}

/** "the majority of parents, " before a percentage. */
function wordBefore(text: string, { start }: Quantity): Worded | null {
  const from = Math.max(0, start - reach)
  const found = afterWord.exec(text.slice(from, start))
  const [word] = found?.slice(1) ?? []
  const percent = word === undefined ? undefined : worded.get(word.toLowerCase())
  return found && word && percent ? { percent, words: word, start: from + found.index } : null
}

/** "a third of the voters (" before a percentage. */
function shareBefore(text: string, before: Quantity | undefined, { start }: Quantity): Worded | null {
  if (!before || !isShare(before) || start - before.end > reach) return null
  if (!afterShare.test(text.slice(before.end, start))) return null
  const { low, high } = shares(before)
  return { percent: { low: low * 100, high: high * 100 }, words: inWords(text, before), start: before.start }
}

function verdict({ text, quantities }: Reading, place: number): Verdict | null {
  const percentage = quantities[place]
  const { value, unit } = percentage
  if (unit !== '%' || value === null) return null
  const share = shareBefore(text, quantities[place - 1], percentage) ?? wordBefore(text, percentage)
  if (!share || value < share.percent.low || value > share.percent.high) return null
  return {
    holds: true,
    stated: `${share.words}, ${inWords(text, percentage)}`,
    computed: `${withUnit(value, '%')} is from ${figure(share.percent.low)}% to ${figure(share.percent.high)}%`,
    tolerance: 'about an eighth of a share either way; a majority is more than half',
    spans: [{ start: share.start, end: percentage.end }],
    because: 'a share in words with its percentage right behind it; those that differ may be of other wholes',
  }
}

/** "the majority of parents, 60%", "a third of them (34 percent)". */
export const wordedShare: Recogniser = {
  name: 'worded-share',
  kind: 'part-whole',
  find: (reading) => reading.quantities.flatMap((_, place) => verdict(reading, place) ?? []),
}
