import { tokenAt, wordAt } from '../figure.ts'
import { isCasualtyState, serves } from '../vocabulary.ts'
import { isBare, type Refusal, touches } from './refusal.ts'

/** Number words that count nothing. */
export const byWord: readonly Refusal[] = [
  {
    id: 'one-as-pronoun',
    refuses(reading, figure) {
      if (!isBare(figure) || figure.to - figure.from !== 1 || wordAt(reading, figure.from) !== 'one') return false
      if (serves(wordAt(reading, figure.from - 1), 'not-one')) return true
      const next = wordAt(reading, figure.to)
      if (serves(next, 'pronoun-one')) return true
      if (isCasualtyState(next, wordAt(reading, figure.to + 1)) || next === 'other' || next === 'more') return false
      return !['NOUN', 'ADJ', 'PROPN'].includes(tokenAt(reading, figure.to)?.upos ?? '')
    },
  },
  {
    id: 'so-many-times',
    // "a two-time champion": it tells which champion.
    refuses: (reading, figure) =>
      isBare(figure) &&
      touches(reading, figure.to) &&
      wordAt(reading, figure.to) === '-' &&
      wordAt(reading, figure.to + 1) === 'time',
  },
  {
    id: 'half-of-a-period',
    refuses(reading, figure) {
      if (figure.numeral.form !== 'fraction' || !isBare(figure) || wordAt(reading, figure.to - 1) !== 'half')
        return false
      const folded = wordAt(reading, figure.from - 1) === 'in' && wordAt(reading, figure.to) !== 'of'
      return (
        folded ||
        serves(wordAt(reading, figure.from - 1), 'whole-half') ||
        serves(wordAt(reading, figure.to), 'half-way')
      )
    },
  },
  {
    id: 'quarter-of-a-year',
    refuses(reading, figure) {
      if (
        figure.numeral.form !== 'fraction' ||
        !isBare(figure) ||
        !wordAt(reading, figure.to - 1).startsWith('quarter')
      )
        return false
      const [before, next] = [wordAt(reading, figure.from - 1), wordAt(reading, figure.to)]
      return serves(before, 'anchor-before') || before === 'for' || serves(next, 'anchor-after') || next === 'century'
    },
  },
  {
    id: 'ordinal-like-a-fraction',
    refuses(reading, figure) {
      if (figure.numeral.form !== 'fraction' || !isBare(figure) || !/^(?:an?|one)$/.test(wordAt(reading, figure.from)))
        return false
      if (wordAt(reading, figure.to - 1) === 'half' || /^\d|[¼-¾⅐-⅞]/.test(wordAt(reading, figure.to - 1))) return false
      const next = tokenAt(reading, figure.to)
      if (wordAt(reading, figure.to) === '-') return true
      return (
        next !== undefined &&
        (next.upos === 'NOUN' ||
          next.upos === 'PROPN' ||
          // "a third helping of soup": a noun, however it was tagged.
          (next.xpos === 'VBG' && wordAt(reading, figure.to + 1) === 'of') ||
          (next.upos === 'ADJ' && !serves(wordAt(reading, figure.to), 'compared')))
      )
    },
  },
  {
    id: 'scores-of-a-test',
    refuses(reading, figure) {
      if (figure.numeral.form !== 'vague' || wordAt(reading, figure.from) !== 'scores') return false
      const before = tokenAt(reading, figure.from - 1)
      if (before && ['NOUN', 'ADJ', 'PROPN', 'DET', 'PRON'].includes(before.upos)) return true
      const next = wordAt(reading, figure.to)
      return !isCasualtyState(next, wordAt(reading, figure.to + 1)) && !serves(next, 'counted-scores')
    },
  },
]
