import { tokenAt, wordAt } from '../figure.ts'
import { isCasualtyState, serves } from '../vocabulary.ts'
import { isBare, type Refusal, touches } from './refusal.ts'

/** Number words that count nothing. */
export const byWord: readonly Refusal[] = [
  {
    id: 'one-as-pronoun',
    refuses(r, f) {
      if (!isBare(f) || f.to - f.from !== 1 || wordAt(r, f.from) !== 'one') return false
      if (serves(wordAt(r, f.from - 1), 'not-one')) return true
      const next = wordAt(r, f.to)
      if (serves(next, 'pronoun-one')) return true
      if (isCasualtyState(next, wordAt(r, f.to + 1)) || next === 'other' || next === 'more') return false
      return !['NOUN', 'ADJ', 'PROPN'].includes(tokenAt(r, f.to)?.upos ?? '')
    },
  },
  {
    id: 'so-many-times',
    // "a two-time champion": it tells which champion.
    refuses: (r, f) => isBare(f) && touches(r, f.to) && wordAt(r, f.to) === '-' && wordAt(r, f.to + 1) === 'time',
  },
  {
    id: 'half-of-a-period',
    refuses(r, f) {
      if (f.numeral.form !== 'fraction' || !isBare(f) || wordAt(r, f.to - 1) !== 'half') return false
      const folded = wordAt(r, f.from - 1) === 'in' && wordAt(r, f.to) !== 'of'
      return folded || serves(wordAt(r, f.from - 1), 'whole-half') || serves(wordAt(r, f.to), 'half-way')
    },
  },
  {
    id: 'quarter-of-a-year',
    refuses(r, f) {
      if (f.numeral.form !== 'fraction' || !isBare(f) || !wordAt(r, f.to - 1).startsWith('quarter')) return false
      const [before, next] = [wordAt(r, f.from - 1), wordAt(r, f.to)]
      return serves(before, 'anchor-before') || before === 'for' || serves(next, 'anchor-after') || next === 'century'
    },
  },
  {
    id: 'ordinal-like-a-fraction',
    refuses(r, f) {
      if (f.numeral.form !== 'fraction' || !isBare(f) || !/^(?:an?|one)$/.test(wordAt(r, f.from))) return false
      if (wordAt(r, f.to - 1) === 'half' || /^\d|[¼-¾⅐-⅞]/.test(wordAt(r, f.to - 1))) return false
      const next = tokenAt(r, f.to)
      if (wordAt(r, f.to) === '-') return true
      return (
        next !== undefined &&
        (next.upos === 'NOUN' ||
          next.upos === 'PROPN' ||
          // "a third helping of soup": a noun, however it was tagged.
          (next.xpos === 'VBG' && wordAt(r, f.to + 1) === 'of') ||
          (next.upos === 'ADJ' && !serves(wordAt(r, f.to), 'compared')))
      )
    },
  },
  {
    id: 'scores-of-a-test',
    refuses(r, f) {
      if (f.numeral.form !== 'vague' || wordAt(r, f.from) !== 'scores') return false
      const before = tokenAt(r, f.from - 1)
      if (before && ['NOUN', 'ADJ', 'PROPN', 'DET', 'PRON'].includes(before.upos)) return true
      const next = wordAt(r, f.to)
      return !isCasualtyState(next, wordAt(r, f.to + 1)) && !serves(next, 'counted-scores')
    },
  },
]
