import { differenceOf, type Run } from '../wording/difference.ts'

/** A quotation in one wording, with all the places that print it so. */
export interface Printing<Place> {
  readonly text: string
  readonly quoted: boolean
  /** The text in runs: words that the likest other wording has too, and others. */
  readonly runs: readonly Run[]
  readonly places: readonly Place[]
}

/** A quotation as one place prints it. */
export interface Version<Place> {
  readonly text: string
  readonly quoted: boolean
  readonly evidence: Place
}

/** The wordings of a quotation, each once, in the order of their first printing; case, marks and points are style. */
export function printingsOf<Place>(versions: readonly Version<Place>[]): Printing<Place>[] {
  const wordings = [...Map.groupBy(versions, ({ text, quoted }) => `${quoted} ${normal(text)}`).values()]
  const texts = wordings.map(([{ text }]) => text)
  return wordings.map((same, i) => ({
    text: texts[i],
    quoted: same[0].quoted,
    runs: differenceOf(likest(texts, i), texts[i]),
    places: same.map(({ evidence }) => evidence),
  }))
}

/** The versions that no other holds whole: a report that prints half of a quotation words it no otherwise. */
export function wholeVersions<Place>(versions: readonly Version<Place>[]): readonly Version<Place>[] {
  const texts = [...new Set(versions.map(({ text }) => ` ${normal(text)} `))]
  const whole = versions.filter(({ text }) => {
    const own = ` ${normal(text)} `
    return !texts.some((other) => other.length > own.length && other.includes(own))
  })
  return new Set(whole.map(({ text }) => normal(text))).size > 1 ? whole : versions
}

/** The text that shares the largest part of its words with the one at `place`; that itself where there is no other. */
function likest(texts: readonly string[], place: number): string {
  const words = texts.map((text) => new Set(normal(text).split(' ')))
  const likeness = (i: number) => {
    const shared = [...words[i]].filter((word) => words[place].has(word)).length
    return shared / (words[i].size + words[place].size - shared)
  }
  const others = texts.map((_, i) => i).filter((i) => i !== place)
  return texts[others.reduce((best, i) => (best === place || likeness(i) > likeness(best) ? i : best), place)]
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}
