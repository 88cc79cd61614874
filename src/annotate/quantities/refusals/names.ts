import { type Figure, type Reading, tokenAt, wordAt } from '../figure.ts'
import { serves } from '../vocabulary.ts'
import { isBare, isCapital, isDigits, type Refusal, wordBefore } from './refusal.ts'

const nominal = (reading: Reading, i: number): boolean =>
  ['NOUN', 'ADJ', 'PROPN'].includes(tokenAt(reading, i)?.upos ?? '')

/** Whether a piece opens its sentence, where a capital tells nothing. */
const opensSentence = (reading: Reading, i: number): boolean => {
  const [own, before] = [tokenAt(reading, i), tokenAt(reading, i - 1)]
  return !before || !own || before.sentence !== own.sentence || reading.pieces[i - 1].kind === 'mark'
}

/** Past a possessive: "Boeing's 787" has the name three pieces before. */
const nameBefore = (reading: Reading, figure: Figure): number => {
  const i = wordBefore(reading, figure.from)
  return wordAt(reading, i) === 's' && /^['’]$/.test(wordAt(reading, i - 1)) ? i - 2 : i
}

const couldBeName = (figure: Figure): boolean =>
  isBare(figure) && !['fraction', 'vague', 'ratio', 'multiple'].includes(figure.numeral.form)

/** Numbers that name a thing: laws, streets, models, groups. */
export const byName: readonly Refusal[] = [
  {
    id: 'numbered-thing',
    refuses(r, f) {
      if (!couldBeName(f) || !isDigits(f) || r.pieces[f.from].text.includes(',')) return false
      const i = nameBefore(r, f)
      const word = wordAt(r, i)
      if (!serves(word, 'numbered')) return false
      if (word === 'no') return i < f.from - 1 || isCapital(r, i)
      return isCapital(r, i) || !nominal(r, f.to)
    },
  },
  {
    id: 'group-of',
    refuses(r, f) {
      const of = wordAt(r, f.from - 1) === 'of' ? f.from - 2 : f.from - 1
      return (
        couldBeName(f) &&
        isCapital(r, of) &&
        serves(wordAt(r, of), 'group-name') &&
        (isDigits(f) || isCapital(r, f.from))
      )
    },
  },
  {
    id: 'digits-in-a-name',
    refuses(r, f) {
      if (!couldBeName(f) || !isDigits(f) || f.value === null || r.pieces[f.from].text.includes(',')) return false
      const before = tokenAt(r, f.from - 1)
      if (r.pieces[f.from - 1]?.kind !== 'word' || !isCapital(r, f.from - 1)) return false
      if (before?.upos !== 'PROPN' && opensSentence(r, f.from - 1)) return false
      return !nominal(r, f.to)
    },
  },
  {
    id: 'word-in-a-name',
    refuses(r, f) {
      if (!isBare(f) || !/^(?:words|vague)$/.test(f.numeral.form) || !isCapital(r, f.from) || opensSentence(r, f.from))
        return false
      const before = r.pieces[f.from - 1]
      if (isCapital(r, f.to)) return true
      return tokenAt(r, f.from)?.upos === 'PROPN' && before.kind === 'word' && /^\p{Lu}/u.test(before.text)
    },
  },
]
