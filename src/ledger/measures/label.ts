import type { Joined } from './join.ts'

const list = (words: readonly string[]): string => words.join(' and ')

/** What a measure is called: its fullest wording in the reports, with what is done and where as far as the words lack it. */
export function labelOf({ figures, nodes }: Joined): string {
  const things = nodes.map(({ thing }) => thing)
  const worded = figures
    .map(({ quantity }) => quantity.measures?.replace(/\s+/gu, ' ') ?? '')
    .filter((words) => words !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  // The longest wording may be a whole clause; one of common length says the thing.
  const wording = worded.find((words) => words.length <= 60) ?? worded[0] ?? things[0]?.dimension ?? 'figures'
  const states = [...new Set(things.flatMap((thing) => thing.states))]
  const where = [...new Set(things.flatMap((thing) => thing.where))].slice(0, 1)
  const said = (word: string): boolean => wording.toLowerCase().includes(word.toLowerCase())
  const more = states.filter((state) => !said(state))
  const place = where.filter((name) => !said(name))
  return [wording, more.length > 0 ? `(${list(more)})` : '', place.length > 0 ? `in ${list(place)}` : '']
    .filter(Boolean)
    .join(' ')
}
