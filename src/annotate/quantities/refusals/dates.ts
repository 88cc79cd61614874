import { type Figure, type Reading, tokenAt, wordAt } from '../figure.ts'
import { unitOf } from '../units.ts'
import { serves } from '../vocabulary.ts'
import { isBare, isCapital, isDigits, isNumber, type Refusal, touches, wordBefore } from './refusal.ts'

const isMonth = (reading: Reading, i: number): boolean => {
  const word = wordAt(reading, i)
  if (!serves(word, 'month')) return false
  return (word !== 'may' && word !== 'march') || isCapital(reading, i)
}

/** Whether a plural counted thing follows at once. */
const countsPlural = (reading: Reading, figure: Figure): boolean => tokenAt(reading, figure.to)?.xpos === 'NNS'

/** Numbers of the calendar and the clock, for texts whose dates nobody else has read. */
export const byDate: readonly Refusal[] = [
  {
    id: 'clock',
    refuses(reading, figure) {
      if (!isBare(figure) && figure.unit !== 'm') return false
      const next = wordAt(reading, figure.to)
      if (next === 'am' || next === 'pm') return next === 'pm' || touches(reading, figure.to) || isDigits(figure)
      if (next === 'o' && /^['’]$/.test(wordAt(reading, figure.to + 1)) && wordAt(reading, figure.to + 2) === 'clock')
        return true
      if (
        (next === 'a' || next === 'p') &&
        wordAt(reading, figure.to + 1) === '.' &&
        wordAt(reading, figure.to + 2) === 'm'
      )
        return true
      if (
        next === ':' &&
        touches(reading, figure.to) &&
        touches(reading, figure.to + 1) &&
        isNumber(reading, figure.to + 1)
      )
        return true
      if (
        wordAt(reading, figure.from - 1) === ':' &&
        touches(reading, figure.from) &&
        touches(reading, figure.from - 1)
      )
        return true
      return serves(next, 'clock-zone') && /^[012]\d{3}$/.test(reading.pieces[figure.from].text)
    },
  },
  {
    id: 'day-of-month',
    refuses(reading, figure) {
      if (!isBare(figure) || figure.numeral.scale !== 1 || (figure.value ?? figure.high ?? 0) > 31) return false
      return (
        isMonth(reading, wordBefore(reading, figure.from)) ||
        isMonth(reading, figure.to) ||
        (wordAt(reading, figure.to) === 'of' && isMonth(reading, figure.to + 1))
      )
    },
  },
  {
    id: 'year',
    refuses(reading, figure) {
      const { text } = reading.pieces[figure.from]
      if (!isBare(figure) || !isDigits(figure) || !/^(?:1\d|20)\d\d$/.test(text)) return false
      const before = wordAt(reading, figure.from - 1)
      const round = text.endsWith('00') || text < '1900'
      if (
        figure.modifier !== null &&
        (text < '1900' || countsPlural(reading, figure) || !serves(before, 'before-year'))
      ) {
        return text >= '1900' && !countsPlural(reading, figure) && serves(before, 'around-year')
      }
      if (countsPlural(reading, figure) && round && before === 'by') return false
      if (serves(before, 'before-year') || isMonth(reading, wordBefore(reading, figure.from)))
        return text >= '1900' || before !== 'the'
      return text >= '1900' && !(countsPlural(reading, figure) && before !== ',')
    },
  },
  {
    id: 'anchored-time',
    refuses(reading, figure) {
      if (unitOf(figure.unit ?? '')?.dimension !== 'time' || figure.age) return false
      if (serves(wordAt(reading, figure.to), 'anchor-after')) return true
      return (
        serves(wordAt(reading, figure.from - 1), 'anchor-before') &&
        serves(wordAt(reading, figure.from - 2), 'anchor-open')
      )
    },
  },
  {
    id: 'always-and-the-attacks',
    refuses: (reading, figure) =>
      /^(?:24\/7|9\/11)$/.test(
        reading.text.slice(reading.pieces[figure.from].start, reading.pieces[figure.to - 1].end),
      ),
  },
]
