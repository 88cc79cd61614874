import { lexicon } from '../../lexicon.ts'
import { type Member, memberWords } from '../member.ts'
import { outsideQuotes } from '../narration.ts'
import { type Word, words } from '../words.ts'
import { shingles } from './shingles.ts'

/** A member's words, with those told apart that are not its own telling, as each pair of texts is compared by. */
export interface MemberText {
  readonly member: Member
  readonly words: readonly Word[]
  /** Whether each word stands outside quotation marks and newsroom formulas: two that quote one speech copy nobody. */
  readonly narrated: readonly boolean[]
  /** The hash of the eight words that begin at each word. */
  readonly shingles: Uint32Array
  /** The first place of each of these. */
  readonly places: ReadonlyMap<number, number>
}

/** Reads a member's text. */
export function memberText(member: Member): MemberText {
  const read = memberWords(member)
  const formula = formulaWords(read)
  const outside = outsideQuotes(read, member.annotations.document.quotes)
  const narrated = outside.map((each, place) => each && !formula.has(place))
  const rows = shingles(read)
  return { member, words: read, narrated, shingles: rows, places: firstPlaces(rows) }
}

function firstPlaces(shingles: Uint32Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let place = 0; place < shingles.length; place++) {
    if (!places.has(shingles[place])) places.set(shingles[place], place)
  }
  return places
}

/** Words in a row that give a formula away. */
const TELLTALE = 4

let telltales: ReadonlySet<string> | undefined

/** Places of the words that belong to a formula of the lexicon. */
function formulaWords(read: readonly Word[]): ReadonlySet<number> {
  telltales ??= new Set(
    lexicon<{ readonly phrase: string }>('story-formulas').flatMap(({ phrase }) => rows(words(phrase))),
  )
  const known = telltales
  return new Set(
    rows(read).flatMap((row, place) => (known.has(row) ? Array.from({ length: TELLTALE }, (_, i) => place + i) : [])),
  )
}

const rows = (read: readonly Word[]): readonly string[] =>
  read.slice(TELLTALE - 1).map((_, place) =>
    read
      .slice(place, place + TELLTALE)
      .map((word) => word.form)
      .join(' '),
  )
