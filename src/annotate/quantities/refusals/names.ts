import { type Figure, type Reading, tokenAt, wordAt } from '../figure.ts'
import { serves } from '../vocabulary.ts'
import { isBare, isCapital, isDigits, type Refusal, touches, wordBefore } from './refusal.ts'

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

/** Where the word that ends at a piece opens: "Sha'ra 4" has an apostrophe in its name, and "Norvane's 4 ships" are Norvane's. */
function opening(reading: Reading, i: number): number {
  const within = touches(reading, i) && touches(reading, i - 1) && /^['’]$/.test(wordAt(reading, i - 1))
  return within && wordAt(reading, i) !== 's' ? i - 2 : i
}

const couldBeName = (figure: Figure): boolean =>
  isBare(figure) && !['fraction', 'vague', 'ratio', 'multiple'].includes(figure.numeral.form)

/** One numeral, or a range of them, with no thousands: what names hold. */
const isShort = (reading: Reading, { from, to, rule }: Figure): boolean =>
  (to - from === 1 || rule.startsWith('range')) && !reading.pieces[from].text.includes(',')

/** Whether an article or possessive opens the run of capitals that ends at a piece: "the Falcon 9 launch". */
function isDefinite(reading: Reading, last: number): boolean {
  let i = last
  while (i >= 0 && last - i < LONGEST_NAME && isCapital(reading, i) && !opensSentence(reading, i)) i--
  return serves(wordAt(reading, i), 'definite')
}

/** Most words of a name before its number. */
const LONGEST_NAME = 5

/** Whether the noun after the number is singular, as no count of more than one has: "Falcon 9 launch". */
function countsSingular(reading: Reading, figure: Figure): boolean {
  if (figure.value === 1) return false
  let last: string | undefined
  for (let i = figure.to; i < figure.to + LONGEST_NAME && nominal(reading, i); i++) last = tokenAt(reading, i)?.xpos
  return last === 'NN'
}

/** Numbers that name a thing: laws, streets, models, groups. */
export const byName: readonly Refusal[] = [
  {
    id: 'numbered-thing',
    refuses(reading, figure) {
      if (!couldBeName(figure) || !isShort(reading, figure)) return false
      const i = nameBefore(reading, figure)
      const word = wordAt(reading, i)
      if (!serves(word, 'numbered')) return false
      if (word === 'no') return i < figure.from - 1 || isCapital(reading, i)
      // "Formula One" and "game six" name as well; "Train two men" does not.
      return (
        (isCapital(reading, i) && (isDigits(figure) || isCapital(reading, figure.from))) ||
        !nominal(reading, figure.to) ||
        serves(word, 'always-numbered')
      )
    },
  },
  {
    id: 'group-of',
    refuses(reading, figure) {
      const of = wordAt(reading, figure.from - 1) === 'of' ? figure.from - 2 : figure.from - 1
      return (
        couldBeName(figure) &&
        isCapital(reading, of) &&
        serves(wordAt(reading, of), 'group-name') &&
        (isDigits(figure) || isCapital(reading, figure.from))
      )
    },
  },
  {
    id: 'digits-in-a-name',
    refuses(reading, figure) {
      if (!couldBeName(figure) || !isDigits(figure) || !isShort(reading, figure) || figure.value === null) return false
      const name = opening(reading, figure.from - 1)
      if (reading.pieces[figure.from - 1]?.kind !== 'word' || !isCapital(reading, name)) return false
      if (tokenAt(reading, name)?.upos !== 'PROPN' && opensSentence(reading, name)) return false
      return !nominal(reading, figure.to) || isDefinite(reading, name) || countsSingular(reading, figure)
    },
  },
  {
    id: 'top-of-a-list',
    refuses: (reading, figure) =>
      couldBeName(figure) &&
      wordAt(reading, figure.from - 1) === 'top' &&
      tokenAt(reading, figure.from - 1)?.upos !== 'VERB' &&
      !nominal(reading, figure.to),
  },
  {
    id: 'word-in-a-name',
    refuses(reading, figure) {
      if (
        !isBare(figure) ||
        !/^(?:words|vague)$/.test(figure.numeral.form) ||
        !isCapital(reading, figure.from) ||
        opensSentence(reading, figure.from)
      )
        return false
      const before = reading.pieces[figure.from - 1]
      if (isCapital(reading, figure.to)) return true
      return tokenAt(reading, figure.from)?.upos === 'PROPN' && before.kind === 'word' && /^\p{Lu}/u.test(before.text)
    },
  },
]
