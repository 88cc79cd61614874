import { lexicon } from '../../lexicon.ts'
import { type Figure, type Reading, tokenAt, wordAt } from './figure.ts'

/** A kind of number that is no quantity. */
interface Refusal {
  readonly id: string
  refuses(reading: Reading, figure: Figure): boolean
}

const wordSet = (name: string) => new Set(lexicon<{ readonly word: string }>(name).map(({ word }) => word))
const numbered = wordSet('quantities-numbered')
const tallies = wordSet('quantities-tallies')
const months =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/
const yearly = new Set(
  'in since by until till from during before after early mid late year summer winter spring autumn fall fiscal circa through of season class election'.split(
    ' ',
  ),
)
const bare = (figure: Figure) => figure.unit === null
const digitsOnly = (figure: Figure) => figure.numeral.form === 'digits' && figure.numeral.scale === 1
const pieceAt = (reading: Reading, i: number) => reading.pieces[i]
const touches = (reading: Reading, i: number) => pieceAt(reading, i)?.joined === true

/** Place of a dot-less neighbour: "Oct. 19" has the month two pieces before. */
const beforeDot = (reading: Reading, i: number) => (wordAt(reading, i) === '.' ? i - 1 : i)

const isMonth = (reading: Reading, i: number): boolean => {
  const word = wordAt(reading, i)
  if (!months.test(word)) return false
  return word !== 'may' && word !== 'march' ? true : /^[A-Z]/.test(pieceAt(reading, i).text)
}

/** In the order in which they are cheap; any one suffices. */
const refusals: readonly Refusal[] = [
  { id: 'address', refuses: (r, f) => pieceAt(r, f.from).address },
  {
    id: 'part of a word or a longer number',
    refuses(r, f) {
      if (!bare(f) && f.rule !== 'unit') return false
      const before = pieceAt(r, f.from - 1)
      if (!before || !touches(r, f.from)) return false
      if (/[#_=&@/\\+]/.test(before.text)) return true
      if (before.kind === 'word') return true
      const beyond = pieceAt(r, f.from - 2)
      if (before.text === '.' || before.text === ',') return touches(r, f.from - 1) && beyond?.kind !== 'mark'
      return false
    },
  },
  {
    id: 'model or name after a hyphen',
    refuses(r, f) {
      const hyphen = pieceAt(r, f.from - 1)
      if (!bare(f) || !hyphen || !/[-–]/.test(hyphen.text) || !hyphen.joined || !touches(r, f.from)) return false
      const word = pieceAt(r, f.from - 2)
      return (
        word?.kind === 'word' &&
        word.lower !== 'magnitude' &&
        (word.text.length < 4 || /^\p{Lu}/u.test(word.text) || word.lower === 'mid')
      )
    },
  },
  {
    id: 'ordinal or decade',
    refuses: (r, f) => digitsOnly(f) && touches(r, f.to) && /^(?:st|nd|rd|th|s|ers|er)$/.test(wordAt(r, f.to)),
  },
  {
    id: 'decade with an apostrophe',
    refuses: (r, f) =>
      digitsOnly(f) &&
      /^['’]$/.test(wordAt(r, f.to)) &&
      touches(r, f.to) &&
      wordAt(r, f.to + 1) === 's' &&
      touches(r, f.to + 1),
  },
  {
    id: 'clock time',
    refuses(r, f) {
      const next = wordAt(r, f.to)
      if (!bare(f) && f.unit !== 'm') return false
      if (/^(?:am|pm|o)$/.test(next) && (next !== 'o' || /['’]/.test(wordAt(r, f.to + 1))))
        return next !== 'am' || digitsOnly(f)
      if ((next === 'a' || next === 'p') && wordAt(r, f.to + 1) === '.' && wordAt(r, f.to + 2) === 'm') return true
      if (next === ':' && touches(r, f.to) && touches(r, f.to + 1) && pieceAt(r, f.to + 1)?.kind === 'number')
        return true
      if (wordAt(r, f.from - 1) === ':' && touches(r, f.from) && touches(r, f.from - 1)) return true
      return (
        /^(?:gmt|utc|est|edt|bst|cet|hours)$/.test(next) &&
        /^\d{4}$/.test(pieceAt(r, f.from).text) &&
        pieceAt(r, f.from).text < '2400'
      )
    },
  },
  {
    id: 'numeric date or code',
    refuses(r, f) {
      if (!bare(f) || f.numeral.form === 'fraction' || f.numeral.form === 'ratio') return false
      const slash = (i: number) => /^[/]$/.test(wordAt(r, i))
      return (
        (slash(f.to) && pieceAt(r, f.to + 1)?.kind === 'number') ||
        (slash(f.from - 1) && pieceAt(r, f.from - 2)?.kind === 'number')
      )
    },
  },
  {
    id: 'day of a month',
    refuses(r, f) {
      if (!bare(f) || f.numeral.scale !== 1 || (f.value ?? f.high ?? 0) > 31) return false
      if (isMonth(r, beforeDot(r, f.from - 1)) || isMonth(r, f.to)) return true
      return wordAt(r, f.to) === 'of' && isMonth(r, f.to + 1)
    },
  },
  {
    id: 'year',
    refuses(r, f) {
      if (!bare(f) || !digitsOnly(f)) return false
      const text = pieceAt(r, f.from).text
      if (!/^\d{4}$/.test(text) || text < '1000' || text >= '2101') return false
      if (f.modifier !== null) return false
      const before = wordAt(r, f.from - 1)
      if (yearly.has(before) || isMonth(r, beforeDot(r, f.from - 1))) return true
      if (text < '1900') return false
      const next = tokenAt(r, f.to)
      return !(next?.xpos === 'NNS' && before !== ',')
    },
  },
  {
    id: 'score, vote or phone number',
    refuses(r, f) {
      if (f.unit !== null) return false
      const hyphen = (i: number) => /^[-–]$/.test(wordAt(r, i)) && touches(r, i) && touches(r, i + 1)
      if (hyphen(f.to) && pieceAt(r, f.to + 1)?.kind === 'number') return true
      if (hyphen(f.from - 1) && pieceAt(r, f.from - 2)?.kind === 'number') return true
      if (f.rule !== 'range.hyphen' && f.rule !== 'range.to') return false
      for (let i = f.from - 1; i >= Math.max(0, f.from - 5); i--) if (tallies.has(wordAt(r, i))) return true
      return false
    },
  },
  {
    id: 'leading zero',
    refuses: (r, f) => bare(f) && /^0\d/.test(pieceAt(r, f.from).text),
  },
  {
    id: 'digits in groups',
    refuses(r, f) {
      if (!bare(f) || !digitsOnly(f)) return false
      return (
        pieceAt(r, f.to)?.kind === 'number' ||
        pieceAt(r, f.from - 1)?.kind === 'number' ||
        wordAt(r, f.from - 1) === '+'
      )
    },
  },
  {
    id: 'number of a named thing',
    refuses(r, f) {
      if (!bare(f) || f.numeral.form === 'fraction' || f.numeral.form === 'vague' || f.numeral.form === 'ratio')
        return false
      const i = beforeDot(r, f.from - 1)
      const word = pieceAt(r, i)
      if (word?.kind !== 'word') return false
      if (word.lower === 'of')
        return /^(?:group|gang|big)$/.test(wordAt(r, i - 1)) && /^\p{Lu}/u.test(pieceAt(r, i - 1).text)
      if (word.lower === 'no' && !(i < f.from - 1 || /^N/.test(word.text))) return false
      return numbered.has(word.lower) && digitsOnly(f)
    },
  },
  {
    id: 'number in a name',
    refuses(r, f) {
      if (!bare(f) || !digitsOnly(f) || f.value === null) return false
      const word = pieceAt(r, f.from - 1)
      const token = tokenAt(r, f.from - 1)
      if (word?.kind !== 'word' || token?.upos !== 'PROPN' || !/^\p{Lu}/u.test(word.text)) return false
      const next = tokenAt(r, f.to)
      return !next || !['NOUN', 'ADJ'].includes(next.upos)
    },
  },
  {
    id: 'number word in a name',
    refuses(r, f) {
      if (!bare(f) || f.numeral.form !== 'words') return false
      const own = pieceAt(r, f.from)
      const token = tokenAt(r, f.from)
      if (!/^\p{Lu}/u.test(own.text) || token?.upos !== 'PROPN') return false
      return pieceAt(r, f.from - 1)?.kind === 'word' || /^\p{Lu}/u.test(pieceAt(r, f.to)?.text ?? '')
    },
  },
  {
    id: 'list enumerator',
    refuses(r, f) {
      if (!digitsOnly(f) || !bare(f)) return false
      const lineStart =
        f.from === 0 || r.text.slice(pieceAt(r, f.from - 1).end, pieceAt(r, f.from).start).includes('\n')
      const close = wordAt(r, f.to)
      if (lineStart && touches(r, f.to) && /^[.):]$/.test(close)) return !touches(r, f.to + 1)
      return (
        wordAt(r, f.from - 1) === '(' &&
        close === ')' &&
        (f.value ?? 0) < 20 &&
        tokenAt(r, f.from - 2)?.upos !== 'PROPN'
      )
    },
  },
  {
    id: 'one as a pronoun',
    refuses(r, f) {
      if (f.numeral.form !== 'words' || f.value !== 1 || wordAt(r, f.from) !== 'one' || f.unit !== null) return false
      const before = wordAt(r, f.from - 1)
      if (/^(?:the|no|which|that|this|any|every|each|another|some|someone|day)$/.test(before)) return true
      const next = wordAt(r, f.to)
      if (next === '-' || next === 'another' || next === 'by' || next === 'of' || next === 'day' || next === 'thing')
        return true
      if (/^(?:dead|killed|wounded|injured|missing|other|more)$/.test(next)) return false
      const token = tokenAt(r, f.to)
      return !token || !['NOUN', 'ADJ', 'PROPN'].includes(token.upos)
    },
  },
  {
    id: 'ordinal that looks like a fraction',
    refuses(r, f) {
      if (f.numeral.form !== 'fraction' || !bare(f)) return false
      const first = wordAt(r, f.from)
      const before = wordAt(r, f.from - 1)
      const next = tokenAt(r, f.to)
      if (wordAt(r, f.to - 1) === 'half') {
        if (/^(?:the|first|second|latter|other|this|its|his|their|better|opening|each)$/.test(before)) return true
        return wordAt(r, f.to) === '-' || wordAt(r, f.to) === 'past' || wordAt(r, f.to) === 'way'
      }
      if (first !== 'a' && first !== 'one')
        return /quarters/.test(wordAt(r, f.to - 1)) && /^(?:first|last|past|next|for|in)$/.test(before)
      if (wordAt(r, f.to) === '-') return true
      if (
        wordAt(r, f.to - 1) === 'quarter' &&
        /^(?:in|for|earlier|ago|before|century)$/.test(`${before} ${wordAt(r, f.to)}`)
      )
        return true
      return (
        next !== undefined &&
        (next.upos === 'NOUN' ||
          next.upos === 'PROPN' ||
          (next.upos === 'ADJ' && wordAt(r, f.to) !== 'more' && wordAt(r, f.to) !== 'less'))
      )
    },
  },
  {
    id: 'scores that are results',
    refuses(r, f) {
      if (f.numeral.form !== 'vague' || wordAt(r, f.from) !== 'scores') return false
      const before = tokenAt(r, f.from - 1)
      if (before && ['NOUN', 'ADJ', 'PROPN', 'DET', 'PRON'].includes(before.upos)) return true
      return !/^(?:of|more|were|are|have|had|dead|killed|wounded|injured|missing)$/.test(wordAt(r, f.to))
    },
  },
  {
    id: 'anchored time',
    refuses(r, f) {
      if (!/^(?:s|min|h|d|wk|mo|yr)$/.test(f.unit ?? '') || f.age) return false
      if (/^(?:ago|earlier)$/.test(wordAt(r, f.to))) return true
      const before = wordAt(r, f.from - 1)
      return /^(?:past|last|next|previous|coming|recent|first|final)$/.test(before) && wordAt(r, f.from - 2) === 'the'
    },
  },
  {
    id: 'always and the attacks',
    refuses: (r, f) => /^(?:24\/7|9\/11)$/.test(r.text.slice(pieceAt(r, f.from).start, pieceAt(r, f.to - 1).end)),
  },
]

/** The id of the rule by which a figure is no quantity; null where it is one. */
export function refusal(reading: Reading, figure: Figure): string | null {
  for (const { id, refuses } of refusals) if (refuses(reading, figure)) return id
  return null
}
