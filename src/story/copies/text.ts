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

/** By their first word, since few words of a text begin one. */
let telltales: ReadonlyMap<string, ReadonlySet<string>> | undefined

function formulas(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { phrase } of lexicon<{ readonly phrase: string }>('story-formulas')) {
    const read = words(phrase)
    for (let place = 0; place + TELLTALE <= read.length; place++) {
      const { form } = read[place]
      found.set(form, (found.get(form) ?? new Set()).add(row(read, place)))
    }
  }
  return found
}

/** Places of the words that belong to a formula of the lexicon. */
function formulaWords(read: readonly Word[]): ReadonlySet<number> {
  telltales ??= formulas()
  const found = new Set<number>()
  for (let place = 0; place + TELLTALE <= read.length; place++) {
    if (!telltales.get(read[place].form)?.has(row(read, place))) continue
    for (let i = 0; i < TELLTALE; i++) found.add(place + i)
  }
  return found
}

const row = (read: readonly Word[], place: number): string =>
  read
    .slice(place, place + TELLTALE)
    .map((word) => word.form)
    .join(' ')
