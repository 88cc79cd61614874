import type { Joined } from './joining/join.ts'

/** A wording longer than this is a clause, no name for a thing. */
const LONGEST = 48

/** What most of the reports call the thing; of wordings as common, the fuller. */
function wordingOf({ figures, nodes, opposed }: Joined): string {
  const counts = new Map<string, number>()
  // What answers another figure often leaves out what it counts: "but monitors put it at 35 percent".
  const answers = new Set(opposed.map(([, answer]) => answer))
  figures.forEach((figure, i) => {
    if (answers.has(figure)) return
    const { quantity } = figure
    const words = quantity.measures?.replace(/\s+/gu, ' ')
    if (!words || words.length > LONGEST) return
    // Wordings with a known kind of thing name it; others may be what merely stands beside the figure.
    const weight = nodes[i]?.thing.kind === null ? 1 : 3
    counts.set(words, (counts.get(words) ?? 0) + weight + words.split(' ').length / 4)
  })
  const best = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]
  return best?.[0] ?? nodes[0]?.thing.head ?? nodes[0]?.thing.dimension ?? 'figures'
}

/** What a measure is called: its wording in the reports, with what is done and where as far as the words lack it. */
export function labelOf(joined: Joined): string {
  const things = joined.nodes.map(({ thing }) => thing)
  const wording = wordingOf(joined)
  const said = (word: string): boolean => wording.toLowerCase().includes(word.toLowerCase())
  const states = [...new Set(things.flatMap((thing) => thing.states))].filter((state) => !said(state))
  const counts = new Map<string, number>()
  for (const place of things.flatMap((thing) => thing.where)) counts.set(place, (counts.get(place) ?? 0) + 1)
  const [where, often] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [null, 0]
  // A place that one of many reports names beside the figure is no part of its name.
  const place = where !== null && often * 2 >= things.length && !said(where) ? `in ${where}` : ''
  return [wording, states.length > 0 ? `(${states.join(' and ')})` : '', place].filter(Boolean).join(' ')
}
