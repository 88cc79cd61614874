import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { countsPeople, type Toll, tollOf } from '../heads.ts'
import { anyOf, tells } from '../phrases.ts'
import { type Reading, type Recogniser, sentenceAt, type Verdict } from '../recogniser.ts'
import { figure, inWords } from '../wording.ts'

/** The report's own toll stands in its first sentences. */
const opening = 500

/** Two figures of one toll differ by little: more, and they count other things. */
const likeness = 0.15

const least = 10

/** So near, in characters, stands the toll of another kind that one is given beside. */
const besideOther = 60

/** "the 58 killed", "the number of people injured stands at 515": a toll spoken of as known. */
const definite = new RegExp(`\\b(?:${anyOf('determines')}|number of [^.;:]{0,50}${anyOf('comes-to')}) $`, 'i')

/** A toll that is given as firm. */
interface FirmToll {
  readonly quantity: Quantity
  readonly kind: Toll
}

/** "59 were killed and another 527 injured": on top of the dead, not of other injured. */
const isOnTop = ({ frame, start }: Quantity, before: Quantity | undefined, kind: Toll | null): boolean =>
  frame.additional &&
  (!before || start - before.end > besideOther || tollOf(before) === null || tollOf(before) === kind)

/** A figure as a whole toll of people, given as firm; null for any other. */
function firmToll(quantity: Quantity, before: Quantity | undefined): FirmToll | null {
  const { value, modifier, vague, frame } = quantity
  const kind = tollOf(quantity)
  const isFirm = modifier === null || modifier === 'at-least'
  const isWhole =
    !isOnTop(quantity, before, kind) &&
    frame.partOf === null &&
    frame.events.length <= 1 &&
    !frame.forecast &&
    !frame.negated
  return kind &&
    value !== null &&
    value >= least &&
    isFirm &&
    !vague &&
    isWhole &&
    countsPeople(quantity) &&
    frame.head === 'people'
    ? { quantity, kind }
    : null
}

/** Whether the two can't both be right: other exact values, or an exact one below a bound. */
function clash(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.value as number, b.value as number]
  if (x === y || Math.abs(x - y) / Math.max(x, y) > likeness) return false
  if (a.modifier === 'at-least' && b.modifier === 'at-least') return false
  if (a.modifier === 'at-least') return y < x
  if (b.modifier === 'at-least') return x < y
  return true
}

function verdict(reading: Reading, first: FirmToll, second: FirmToll): Verdict | null {
  const { text, annotations } = reading
  const [a, b] = [first.quantity, second.quantity]
  if (first.kind !== second.kind || !clash(a, b)) return null
  const isKnown = b.end <= opening || definite.test(text.slice(Math.max(0, b.start - 80), b.start))
  const sentence = sentenceAt(annotations, b.start)
  if (!isKnown || !sentence || tells('revised', text.slice(sentence.start, sentence.end))) return null
  return {
    holds: false,
    stated: `“${inWords(text, b)}”`,
    computed: `the same report gives “${inWords(text, a)}”, and ${figure(a.value as number)} is not ${figure(b.value as number)}`,
    tolerance: 'none: both are given as firm, neither as an earlier figure',
    spans: [
      { start: b.start, end: b.end },
      { start: a.start, end: a.end },
    ],
    because: `one report gives two tolls of its ${first.kind}`,
  }
}

/** "At least 59 people were killed" and, further down, "the 58 killed". */
export const ownFigures: Recogniser = {
  name: 'own-figures',
  kind: 'consistency',
  find: (reading) => {
    const tolls = reading.quantities.flatMap((quantity, place, all) => firmToll(quantity, all[place - 1]) ?? [])
    const own = tolls.filter(({ quantity }) => quantity.end <= opening)
    const found = tolls.flatMap((second) =>
      own
        .filter((first) => first.quantity.end <= second.quantity.start)
        .flatMap((first) => verdict(reading, first, second) ?? [])
        .slice(0, 1),
    )
    return found
  },
}
