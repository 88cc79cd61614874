import { type Figure, isCount, type Reading, wordAt } from '../figure.ts'
import type { Measured } from '../measures/measures.ts'
import { isDeath, serves } from '../vocabulary.ts'

/** "Of those, 12", "of whom 40": the group is named by the figure before. */
function ofThose(reading: Reading, figure: Figure): boolean {
  const at = wordAt(reading, figure.from - 1) === ',' ? figure.from - 2 : figure.from - 1
  return serves(wordAt(reading, at), 'back-pronoun') && wordAt(reading, at - 1) === 'of'
}

/** "put the figure at 3,000", "the toll rose to 59": its noun stands for a figure given before. */
function anaphoric(reading: Reading, measured: Measured): boolean {
  const head = reading.document.tokens[measured.head]
  const next = reading.document.tokens[measured.head + 1]
  return serves(head.form.toLowerCase(), 'anaphor') && next?.form !== 'of'
}

/** How many figures back the one that is continued may stand. */
const SIGHT = 8

/**
 * For each figure the place of the one it continues, or null. A toll goes back to the last figure of people who died;
 * other anaphors to the last count that names its thing.
 */
export function continuations(
  reading: Reading,
  figures: readonly Figure[],
  measures: readonly (Measured | null)[],
): readonly (number | null)[] {
  const { tokens } = reading.document
  const word = (measured: Measured) => tokens[measured.head].form.toLowerCase()
  return figures.map((figure, i) => {
    const measured = measures[i]
    if (measured && measured.continues !== null) return measured.continues
    const those = ofThose(reading, figure)
    const back = measured !== null && anaphoric(reading, measured)
    if (!isCount(figure) || !(those || back)) return null
    const toll = measured !== null && word(measured) === 'toll'
    for (let j = i - 1; j >= Math.max(0, i - SIGHT); j--) {
      const other = measures[j]
      if (!other || !isCount(figures[j])) continue
      const dead = isDeath(word(other)) || serves(word(other), 'in-toll')
      if (toll ? dead : those || !anaphoric(reading, other)) return j
    }
    return null
  })
}
