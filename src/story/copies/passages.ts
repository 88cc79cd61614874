import type { Step } from '../../trail.ts'
import { rarity } from '../grouping/rarity.ts'
import { term } from '../grouping/term.ts'
import type { Syndication } from '../story.ts'
import { agency, credited, first } from './provenance.ts'
import { type Run, runsOf } from './runs.ts'
import { evidenceOf, sharedSpans } from './shared.ts'
import { SHINGLE } from './shingles.ts'
import type { MemberText } from './text.ts'

/**
 * Rarity summed over a run's words, names left out, since a man and his office are named alike everywhere:
 * "did not immediately respond to a request for comment" has 10.
 */
const RARE = 12
/** A sequence in more texts than this is a phrase, not a passage. */
const PHRASE = 20

/**
 * Pairs of texts that tell something in the same words, and are reports of their own otherwise: both may draw on one
 * agency, also where only one says so. What stands between quotation marks doesn't count: see `quotations`.
 * @param apart texts none of which is a copy of another
 * @param whole agencies whose text the story has in copies
 */
export function passages(apart: readonly MemberText[], whole: ReadonlySet<string | null>): readonly Syndication[] {
  return pairsOf(apart).flatMap(([x, y]) => {
    const [a, b] = [apart[x], apart[y]]
    const runs = runsOf(a, b).filter((run) => tells(run, a, b))
    if (runs.length === 0) return []
    const members = [a.member, b.member]
    const wire = agency(members)
    const silent = uncredited(a, b)
    return {
      articles: members.map(({ digest }) => digest.article),
      wire,
      kind: silent.length > 0 && !whole.has(wire) ? 'wire' : 'passage',
      shared: sharedSpans([{ a, b, runs }]),
      first: first(members),
      trail: [...runs.map((run) => told(run, a, b)), ...silent],
    }
  })
}

/** Pairs of places that share a sequence outside quotation marks, in order. */
function pairsOf(texts: readonly MemberText[]): readonly (readonly [number, number])[] {
  // Most sequences stand in one text only: no array is made for these.
  const firsts = new Map<number, number>()
  const holders = new Map<number, number[]>()
  for (const [place, { shingles, narrated }] of texts.entries()) {
    shingles.forEach((shingle, at) => {
      if (!narrated[at] || !narrated[at + SHINGLE - 1]) return
      const first = firsts.get(shingle)
      const holding = holders.get(shingle)
      if (first === undefined) firsts.set(shingle, place)
      else if (holding === undefined && first !== place) holders.set(shingle, [first, place])
      else if (holding && holding.at(-1) !== place && holding.length <= PHRASE) holding.push(place)
    })
  }
  const pairs = new Set<number>()
  for (const holding of holders.values()) {
    if (holding.length > PHRASE) continue
    for (const [i, a] of holding.entries()) for (const b of holding.slice(i + 1)) pairs.add(a * texts.length + b)
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / texts.length), pair % texts.length])
}

/** Whether a run says enough outside quotation marks in both texts. */
function tells({ a: from, b: other, length }: Run, a: MemberText, b: MemberText): boolean {
  const outside = a.words.slice(from, from + length).filter((_, i) => a.narrated[from + i] && b.narrated[other + i])
  return (
    outside.length >= SHINGLE &&
    outside.reduce((sum, word) => sum + (word.capital ? 0 : rarity(term(word.form))), 0) >= RARE
  )
}

const told = (run: Run, a: MemberText, b: MemberText): Step => ({
  rule: 'copies.passage',
  because: `${run.length} words in a row stand in both, outside quotation marks`,
  evidence: evidenceOf(run, a, b),
})

/** One of the two credits an agency and the other none: the passage may be the agency's. */
function uncredited(a: MemberText, b: MemberText): readonly Step[] {
  const [x, y] = [credited(a.member), credited(b.member)]
  if ((x === null) === (y === null)) return []
  const [giver, silent] = x === null ? [b, a] : [a, b]
  return [
    {
      rule: 'copies.uncredited',
      because: `${giver.member.digest.article} credits ${x ?? y}; ${silent.member.digest.article} has its words and credits nobody`,
    },
  ]
}
