import { lexicon } from '../../lexicon.ts'
import { type Member, memberWords } from '../member.ts'
import { outsideQuotes } from '../narration.ts'
import { type Word, words } from '../words.ts'

/** A member's words, with those told apart that are not its own telling. */
export interface MemberText {
  readonly member: Member
  readonly words: readonly Word[]
  /** Whether each word stands outside quotation marks and newsroom formulas: two that quote one speech copy nobody. */
  readonly narrated: readonly boolean[]
}

/** Reads a member's text. */
export function memberText(member: Member): MemberText {
  const read = memberWords(member)
  const formula = formulaWords(read)
  const outside = outsideQuotes(read, member.annotations.document.quotes)
  const narrated = outside.map((each, place) => each && !formula.has(place))
  return { member, words: read, narrated }
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
