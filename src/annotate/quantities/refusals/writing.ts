import { tokenAt, wordAt } from '../figure.ts'
import { served, serves } from '../vocabulary.ts'
import { isBare, isCapital, isDigits, isNumber, type Refusal, touches, wordBefore } from './refusal.ts'

/** Most digits of a number written without commas. */
const LONGEST = 12

/** How far before a score the word may stand that tells it, in pieces. */
const TALLY = 5

/** Numbers that their writing shows to be part of something else. */
export const byWriting: readonly Refusal[] = [
  { id: 'address', refuses: (r, f) => r.pieces[f.from].address },
  {
    id: 'leading-zero',
    refuses: (r, f) => isBare(f) && /^0\d/.test(r.pieces[f.from].text),
  },
  {
    id: 'inside-a-word',
    refuses(r, f) {
      const before = r.pieces[f.from - 1]
      if (!before || !touches(r, f.from) || (!isBare(f) && f.rule !== 'unit')) return false
      if (before.kind === 'word' || /[#_=&@/\\]/.test(before.text)) return true
      if (before.text === '+') return touches(r, f.from - 1)
      const beyond = r.pieces[f.from - 2]
      return (before.text === '.' || before.text === ',') && touches(r, f.from - 1) && beyond?.kind !== 'mark'
    },
  },
  {
    // <item stamp="1470067200">
    id: 'attribute',
    refuses: (r, f) =>
      /^["'“”’]$/.test(wordAt(r, f.from - 1)) &&
      touches(r, f.from) &&
      wordAt(r, f.from - 2) === '=' &&
      touches(r, f.from - 1),
  },
  {
    id: 'letters-behind',
    refuses: (r, f) => isBare(f) && isDigits(f) && touches(r, f.to) && r.pieces[f.to].kind === 'word',
  },
  {
    id: 'decade-with-apostrophe',
    refuses: (r, f) =>
      isDigits(f) &&
      /^['’]$/.test(wordAt(r, f.to)) &&
      touches(r, f.to) &&
      wordAt(r, f.to + 1) === 's' &&
      touches(r, f.to + 1),
  },
  {
    id: 'model-after-a-hyphen',
    refuses(r, f) {
      if (!isBare(f) || !/^[-–]$/.test(wordAt(r, f.from - 1)) || !touches(r, f.from - 1) || !touches(r, f.from))
        return false
      const word = r.pieces[f.from - 2]
      if (word?.kind !== 'word' || word.lower === 'magnitude') return false
      return word.text.length < 4 || /^\p{Lu}/u.test(word.text) || serves(word.lower, 'numbered')
    },
  },
  {
    id: 'numeric-date-or-code',
    refuses(r, f) {
      if (!isBare(f) || f.numeral.form === 'ratio') return false
      const whole = r.text.slice(r.pieces[f.from].start, r.pieces[f.to - 1].end)
      if (f.numeral.form === 'fraction') return isNumber(r, f.to + 1) && wordAt(r, f.to) === '/' && whole.includes('/')
      return (
        (wordAt(r, f.to) === '/' && isNumber(r, f.to + 1)) || (wordAt(r, f.from - 1) === '/' && isNumber(r, f.from - 2))
      )
    },
  },
  {
    id: 'score-vote-or-phone',
    refuses(r, f) {
      // "a 51-31 percent margin" is a result as well.
      if (!isBare(f) && f.unit !== '%') return false
      const hyphen = (i: number) => /^[-–]$/.test(wordAt(r, i)) && touches(r, i) && touches(r, i + 1)
      if (hyphen(f.to) && isNumber(r, f.to + 1)) return true
      if (hyphen(f.from - 1) && isNumber(r, f.from - 2)) return true
      if (!isBare(f)) return false
      // "1-800-Flowers"
      if (f.rule === 'range.hyphen' && wordAt(r, f.to) === '-' && isCapital(r, f.to + 1)) return true
      const range = f.rule === 'range.hyphen' || f.rule === 'range.to'
      const pair =
        (wordAt(r, f.to) === 'to' && isNumber(r, f.to + 1)) ||
        (wordAt(r, f.from - 1) === 'to' && isNumber(r, f.from - 2))
      return (
        (range || (pair && isDigits(f) && !r.pieces[f.from].text.includes(','))) &&
        served(r, f, 'tally', TALLY, f.rule === 'range.hyphen' ? 2 : 0)
      )
    },
  },
  {
    id: 'digits-in-groups',
    refuses(r, f) {
      if (!isBare(f) || !isDigits(f)) return false
      const plus = wordAt(r, f.from - 1) === '+' && (isNumber(r, f.to) || wordAt(r, f.to) === '-')
      // "650 18-hole courses": the second number is part of a word of its own.
      const next = isNumber(r, f.to) && !(wordAt(r, f.to + 1) === '-' && touches(r, f.to + 1))
      const own = wordAt(r, f.to) === '-' && touches(r, f.to)
      return plus || next || (isNumber(r, f.from - 1) && !own)
    },
  },
  {
    id: 'identifier',
    refuses: (r, f) => isDigits(f) && r.pieces[f.from].text.length > LONGEST && !r.pieces[f.from].text.includes(','),
  },
  {
    id: 'odds',
    refuses: (r, f) => {
      const own = r.text.slice(r.pieces[f.from].start, r.pieces[f.to + 2]?.end)
      const before = r.text.slice(r.pieces[f.from - 3]?.start ?? 0, r.pieces[f.from].end)
      return isBare(f) && (/^\d+-to-$/.test(own) || /-to-\d+$/.test(before))
    },
  },
  {
    id: 'about-an-age',
    refuses: (r, f) => isBare(f) && wordAt(r, f.to) === '-' && wordAt(r, f.to + 1) === 'something',
  },
  {
    id: 'emergency-number',
    refuses: (r, f) =>
      isDigits(f) &&
      isBare(f) &&
      /^(?:911|999|112|000|101|111)$/.test(r.pieces[f.from].text) &&
      (serves(wordAt(r, f.from - 1), 'emergency-call') || serves(wordAt(r, f.to), 'emergency-call')),
  },
  {
    id: 'list-enumerator',
    refuses(r, f) {
      if (!isDigits(f) || !isBare(f)) return false
      const before = r.pieces[f.from - 1]
      const lineStart = !before || r.text.slice(before.end, r.pieces[f.from].start).includes('\n')
      const close = wordAt(r, f.to)
      if (lineStart && touches(r, f.to) && /^[.):]$/.test(close))
        return r.pieces[f.to + 1] !== undefined && !touches(r, f.to + 1)
      const person = tokenAt(r, wordBefore(r, f.from - 1))?.upos === 'PROPN'
      return before?.text === '(' && close === ')' && (f.value ?? 0) < 20 && !person
    },
  },
]
