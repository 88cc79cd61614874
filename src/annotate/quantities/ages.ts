import { type Figure, type Reading, tokenAt, wordAt } from './figure.ts'
import { serves } from './vocabulary.ts'

const OLDEST = 125

const isWholeAge = (figure: Figure): boolean => {
  const value = figure.value ?? figure.high
  return figure.unit === null && value !== null && value > 0 && value <= OLDEST && Number.isInteger(value)
}

/** "Smith, 52, said", "Smith (52)": in apposition to a person. */
function inApposition(reading: Reading, figure: Figure): boolean {
  const open = wordAt(reading, figure.from - 1)
  const close = wordAt(reading, figure.to)
  const named = tokenAt(reading, figure.from - 2)
  if (!named || figure.numeral.form !== 'digits' || figure.value === null) return false
  if (open === '(' && close === ')') return named.upos === 'PROPN'
  if (open !== ',') return false
  const pair = close === 'and' && reading.pieces[figure.to + 1]?.kind === 'number'
  if ((!pair && !/^[,.;)—–-]?$/.test(close)) || (close === ',' && reading.pieces[figure.to + 1]?.kind === 'number'))
    return false
  return named.upos === 'PROPN' || named.upos === 'NOUN'
}

/** "aged 5 to 11", "at age 52", "at the age of 40", "turned 65". */
function afterAgeWord(reading: Reading, figure: Figure): boolean {
  const before = wordAt(reading, figure.from - 1)
  if (before === 'aged' || before === 'age' || before === 'ages' || serves(before, 'turning')) return true
  const two = wordAt(reading, figure.from - 2)
  return (before === 'of' || before === 'between' || before === 'under' || before === 'over') && /^aged?s?$/.test(two)
}

/** "children under five", "candidates are under 40": a bound with nothing counted after it. */
function asLimit(reading: Reading, figure: Figure): boolean {
  const than = wordAt(reading, figure.from - 1) === 'than' && serves(wordAt(reading, figure.from - 2), 'limit-than')
  if (!than && !serves(wordAt(reading, figure.from - 1), 'limit')) return false
  const person = tokenAt(reading, figure.from - (than ? 3 : 2))
  if (serves(person?.form.toLowerCase() ?? '', 'anyone')) return true
  const next = tokenAt(reading, figure.to)
  if (next && ['NOUN', 'ADJ', 'PROPN', 'NUM', 'DET', 'SYM'].includes(next.upos)) return false
  return person !== undefined && (person.xpos === 'NNS' || person.upos === 'AUX') && (figure.value ?? 0) < 100
}

/** "when she was 13", "I'm 53": said of a person, with nothing counted after it. */
function ofLife(reading: Reading, figure: Figure): boolean {
  const next = tokenAt(reading, figure.to)
  if (next && !['PUNCT', 'CCONJ'].includes(next.upos) && next.form !== 'when') return false
  const be = wordAt(reading, figure.from - 1)
  const at =
    /^(?:s|m|re)$/.test(be) && /^['’]$/.test(wordAt(reading, figure.from - 2)) ? figure.from - 3 : figure.from - 2
  return serves(be, 'being') && serves(wordAt(reading, at), 'life') && figure.numeral.form !== 'ratio'
}

/** Ages listed after one: "aged 6 and 7", "the brothers, 22 and 19". */
export function withListedAges(reading: Reading, figures: readonly Figure[]): readonly Figure[] {
  const result: Figure[] = []
  for (const figure of figures) {
    const last = result[result.length - 1]
    const listed = last?.age && figure.from - last.to === 1 && /^(?:and|or|,)$/.test(wordAt(reading, last.to))
    const counts = tokenAt(reading, figure.to)?.xpos === 'NNS'
    const isAge = listed && isWholeAge(figure) && !counts && last.rule !== 'age.old'
    result.push(isAge ? { ...figure, unit: 'yr', age: true, rule: 'age.listed' } : figure)
  }
  return result
}

/** The unit of an age: years, where a bare number is one. */
export function asAge(reading: Reading, figure: Figure): Figure {
  if (figure.unit !== null) {
    const old = wordAt(reading, figure.to)
    const at = old === '-' ? wordAt(reading, figure.to + 1) : old
    if (at !== 'old' && !(old === 'of' && wordAt(reading, figure.to + 1) === 'age')) return figure
    const to = at !== 'old' ? figure.to : old === '-' ? figure.to + 2 : figure.to + 1
    return { ...figure, to, age: true, rule: 'age.old' }
  }
  if (!isWholeAge(figure)) return figure
  const rule = afterAgeWord(reading, figure)
    ? 'age.word'
    : inApposition(reading, figure)
      ? 'age.apposition'
      : asLimit(reading, figure)
        ? 'age.limit'
        : ofLife(reading, figure)
          ? 'age.life'
          : null
  return rule ? { ...figure, unit: 'yr', age: true, rule } : figure
}
