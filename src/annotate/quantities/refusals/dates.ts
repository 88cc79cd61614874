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
    refuses(r, f) {
      if (!isBare(f) && f.unit !== 'm') return false
      const next = wordAt(r, f.to)
      if (next === 'am' || next === 'pm') return next === 'pm' || touches(r, f.to) || isDigits(f)
      if (next === 'o' && /^['’]$/.test(wordAt(r, f.to + 1)) && wordAt(r, f.to + 2) === 'clock') return true
      if ((next === 'a' || next === 'p') && wordAt(r, f.to + 1) === '.' && wordAt(r, f.to + 2) === 'm') return true
      if (next === ':' && touches(r, f.to) && touches(r, f.to + 1) && isNumber(r, f.to + 1)) return true
      if (wordAt(r, f.from - 1) === ':' && touches(r, f.from) && touches(r, f.from - 1)) return true
      return serves(next, 'clock-zone') && /^[012]\d{3}$/.test(r.pieces[f.from].text)
    },
  },
  {
    id: 'day-of-month',
    refuses(r, f) {
      if (!isBare(f) || f.numeral.scale !== 1 || (f.value ?? f.high ?? 0) > 31) return false
      return isMonth(r, wordBefore(r, f.from)) || isMonth(r, f.to) || (wordAt(r, f.to) === 'of' && isMonth(r, f.to + 1))
    },
  },
  {
    id: 'year',
    refuses(r, f) {
      const { text } = r.pieces[f.from]
      if (!isBare(f) || !isDigits(f) || !/^(?:1\d|20)\d\d$/.test(text)) return false
      const before = wordAt(r, f.from - 1)
      const round = text.endsWith('00') || text < '1900'
      if (f.modifier !== null && (text < '1900' || countsPlural(r, f) || !serves(before, 'before-year'))) {
        return text >= '1900' && !countsPlural(r, f) && serves(before, 'around-year')
      }
      if (countsPlural(r, f) && round && before === 'by') return false
      if (serves(before, 'before-year') || isMonth(r, wordBefore(r, f.from))) return text >= '1900' || before !== 'the'
      return text >= '1900' && !(countsPlural(r, f) && before !== ',')
    },
  },
  {
    id: 'anchored-time',
    refuses(r, f) {
      if (unitOf(f.unit ?? '')?.dimension !== 'time' || f.age) return false
      if (serves(wordAt(r, f.to), 'anchor-after')) return true
      return serves(wordAt(r, f.from - 1), 'anchor-before') && serves(wordAt(r, f.from - 2), 'anchor-open')
    },
  },
  {
    id: 'always-and-the-attacks',
    refuses: (r, f) => /^(?:24\/7|9\/11)$/.test(r.text.slice(r.pieces[f.from].start, r.pieces[f.to - 1].end)),
  },
]
