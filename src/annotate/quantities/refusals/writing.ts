import { tokenAt, wordAt } from '../figure.ts'
import { served, serves } from '../vocabulary.ts'
import { isBare, isCapital, isDigits, isNumber, type Refusal, touches, wordBefore } from './refusal.ts'

/** Most digits of a number written without commas. */
const LONGEST = 12

/** How far before a score the word may stand that tells it, in pieces. */
const TALLY = 5

/** Numbers that their writing shows to be part of something else. */
export const byWriting: readonly Refusal[] = [
  { id: 'address', refuses: (reading, figure) => reading.pieces[figure.from].address },
  {
    id: 'leading-zero',
    refuses: (reading, figure) => isBare(figure) && /^0\d/.test(reading.pieces[figure.from].text),
  },
  {
    id: 'inside-a-word',
    refuses(reading, figure) {
      const before = reading.pieces[figure.from - 1]
      if (!before || !touches(reading, figure.from) || (!isBare(figure) && figure.rule !== 'unit')) return false
      if (before.kind === 'word' || /[#_=&@/\\]/.test(before.text)) return true
      if (before.text === '+') return touches(reading, figure.from - 1)
      const beyond = reading.pieces[figure.from - 2]
      return (
        (before.text === '.' || before.text === ',') && touches(reading, figure.from - 1) && beyond?.kind !== 'mark'
      )
    },
  },
  {
    // <item stamp="1470067200">
    id: 'attribute',
    refuses: (reading, figure) =>
      /^["'“”’]$/.test(wordAt(reading, figure.from - 1)) &&
      touches(reading, figure.from) &&
      wordAt(reading, figure.from - 2) === '=' &&
      touches(reading, figure.from - 1),
  },
  {
    id: 'letters-behind',
    refuses: (reading, figure) =>
      isBare(figure) && isDigits(figure) && touches(reading, figure.to) && reading.pieces[figure.to].kind === 'word',
  },
  {
    id: 'decade-with-apostrophe',
    refuses: (reading, figure) =>
      isDigits(figure) &&
      /^['’]$/.test(wordAt(reading, figure.to)) &&
      touches(reading, figure.to) &&
      wordAt(reading, figure.to + 1) === 's' &&
      touches(reading, figure.to + 1),
  },
  {
    id: 'model-after-a-hyphen',
    refuses(reading, figure) {
      if (
        !isBare(figure) ||
        !/^[-–]$/.test(wordAt(reading, figure.from - 1)) ||
        !touches(reading, figure.from - 1) ||
        !touches(reading, figure.from)
      )
        return false
      const word = reading.pieces[figure.from - 2]
      if (word?.kind !== 'word' || word.lower === 'magnitude') return false
      return word.text.length < 4 || /^\p{Lu}/u.test(word.text) || serves(word.lower, 'numbered')
    },
  },
  {
    id: 'numeric-date-or-code',
    refuses(reading, figure) {
      if (!isBare(figure) || figure.numeral.form === 'ratio') return false
      const whole = reading.text.slice(reading.pieces[figure.from].start, reading.pieces[figure.to - 1].end)
      if (figure.numeral.form === 'fraction')
        return isNumber(reading, figure.to + 1) && wordAt(reading, figure.to) === '/' && whole.includes('/')
      return (
        (wordAt(reading, figure.to) === '/' && isNumber(reading, figure.to + 1)) ||
        (wordAt(reading, figure.from - 1) === '/' && isNumber(reading, figure.from - 2))
      )
    },
  },
  {
    id: 'score-vote-or-phone',
    refuses(reading, figure) {
      // "a 51-31 percent margin" is a result as well.
      if (!isBare(figure) && figure.unit !== '%') return false
      const hyphen = (i: number) => /^[-–]$/.test(wordAt(reading, i)) && touches(reading, i) && touches(reading, i + 1)
      if (hyphen(figure.to) && isNumber(reading, figure.to + 1)) return true
      if (hyphen(figure.from - 1) && isNumber(reading, figure.from - 2)) return true
      if (!isBare(figure)) return false
      // "1-800-Flowers"
      if (figure.rule === 'range.hyphen' && wordAt(reading, figure.to) === '-' && isCapital(reading, figure.to + 1))
        return true
      const range = figure.rule === 'range.hyphen' || figure.rule === 'range.to'
      const pair =
        (wordAt(reading, figure.to) === 'to' && isNumber(reading, figure.to + 1)) ||
        (wordAt(reading, figure.from - 1) === 'to' && isNumber(reading, figure.from - 2))
      return (
        (range || (pair && isDigits(figure) && !reading.pieces[figure.from].text.includes(','))) &&
        served(reading, figure, 'tally', TALLY, figure.rule === 'range.hyphen' ? 2 : 0)
      )
    },
  },
  {
    id: 'digits-in-groups',
    refuses(reading, figure) {
      if (!isBare(figure) || !isDigits(figure)) return false
      const plus =
        wordAt(reading, figure.from - 1) === '+' && (isNumber(reading, figure.to) || wordAt(reading, figure.to) === '-')
      // "650 18-hole courses": the second number is part of a word of its own.
      const next =
        isNumber(reading, figure.to) && !(wordAt(reading, figure.to + 1) === '-' && touches(reading, figure.to + 1))
      const own = wordAt(reading, figure.to) === '-' && touches(reading, figure.to)
      return plus || next || (isNumber(reading, figure.from - 1) && !own)
    },
  },
  {
    id: 'identifier',
    refuses: (reading, figure) =>
      isDigits(figure) &&
      reading.pieces[figure.from].text.length > LONGEST &&
      !reading.pieces[figure.from].text.includes(','),
  },
  {
    id: 'odds',
    refuses: (reading, figure) => {
      const own = reading.text.slice(reading.pieces[figure.from].start, reading.pieces[figure.to + 2]?.end)
      const before = reading.text.slice(reading.pieces[figure.from - 3]?.start ?? 0, reading.pieces[figure.from].end)
      return isBare(figure) && (/^\d+-to-$/.test(own) || /-to-\d+$/.test(before))
    },
  },
  {
    id: 'about-an-age',
    refuses: (reading, figure) =>
      isBare(figure) && wordAt(reading, figure.to) === '-' && wordAt(reading, figure.to + 1) === 'something',
  },
  {
    id: 'emergency-number',
    refuses: (reading, figure) =>
      isDigits(figure) &&
      isBare(figure) &&
      serves(reading.pieces[figure.from].text, 'emergency-number') &&
      (serves(wordAt(reading, figure.from - 1), 'emergency-call') ||
        serves(wordAt(reading, figure.to), 'emergency-call')),
  },
  {
    id: 'list-enumerator',
    refuses(reading, figure) {
      if (!isDigits(figure) || !isBare(figure)) return false
      const before = reading.pieces[figure.from - 1]
      const lineStart = !before || reading.text.slice(before.end, reading.pieces[figure.from].start).includes('\n')
      const close = wordAt(reading, figure.to)
      if (lineStart && touches(reading, figure.to) && /^[.):]$/.test(close))
        return reading.pieces[figure.to + 1] !== undefined && !touches(reading, figure.to + 1)
      const person = tokenAt(reading, wordBefore(reading, figure.from - 1))?.upos === 'PROPN'
      return before?.text === '(' && close === ')' && (figure.value ?? 0) < 20 && !person
    },
  },
]
