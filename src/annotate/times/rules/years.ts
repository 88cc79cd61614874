import { digits, either, glued, map, maybe, type Pattern, seq, word } from '../grammar.ts'
import type { Lexeme } from '../lexemes.ts'
import type { Meaning, Rule } from '../reading.ts'
import { fourDigits, ofNumber, shortYear, yearWords } from './atoms.ts'
import { isListedFor, standsIn } from './context.ts'
import { inYear } from './in-year.ts'
import { partOf } from './part-of.ts'

/** "1996", "the year 2000", "fiscal 1989", "nineteen ninety-six". */
export const year: Pattern<Meaning> = either(
  map(seq(maybe(word('the')), word('year'), either(fourDigits, yearWords)), ([, , value]) =>
    inYear('year', 1, ofNumber(value)),
  ),
  map(seq(maybe(word('calendar', 'fiscal', 'fy')), either(digits(4, 4, 1000, 2199), yearWords)), ([, value]) =>
    inYear('year', 1, ofNumber(value)),
  ),
  map(
    seq(word("'", '’', '‘'), glued(digits(2, 2, 0, 99))),
    ([, value]): Meaning =>
      (setting) =>
        inYear('year', 1, ofNumber(shortYear(value, setting)))(setting),
  ),
)

/** A plural after a number counts things, unless a determiner or preposition before it makes it a year: "the 1996 elections". */
const isPlural = ({ text }: Lexeme): boolean => /^\p{Ll}{3,}s$/u.test(text) || isListedFor('plural', text)

/** Whether a number touches a mark that makes it part of a larger one: a price, a decimal, a score, a path. */
function isPartOfNumber(
  number: Lexeme,
  before: Lexeme | undefined,
  after: Lexeme | undefined,
  second: Lexeme | undefined,
): boolean {
  if (number.glued && before && /[$£€¥#.,:/+\d%@&]/u.test(before.text)) return true
  if (!after?.glued) return false
  return /^\p{L}/u.test(after.text) || (/[.,:/]/.test(after.text) && second?.glued === true && /^\d/.test(second.text))
}

/** Whether four digits on their own name a year. */
function isYear(number: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): boolean {
  const value = Number(number.text)
  const counts = after !== undefined && isPlural(after)
  if (standsIn('before-no-year', before)) return false
  if (value < 1400 || value > 2100) return standsIn('before-distant-year', before) && !counts
  if (counts) return standsIn('before-year-and-plural', before)
  return before === undefined || 'month' in before.roles || standsIn('before-year', before) || after?.lower !== 'of'
}

export const yearRules: readonly Rule[] = [
  {
    name: 'year',
    pattern: partOf(year),
    holds: (lexemes, at, next) => {
      const last = lexemes[next - 1]
      if (!last || !/^\d{4}$/.test(last.text)) return true
      const before = lexemes[at - 1]
      const after = lexemes[next]
      if (isPartOfNumber(last, lexemes[next - 2], after, lexemes[next + 1]) || standsIn('after-number', after))
        return false
      return next - at > 1 || isYear(last, before, after)
    },
  },
]
