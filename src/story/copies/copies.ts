import { joined } from '../disjoint.ts'
import type { Syndication } from '../story.ts'
import { candidates } from './candidates.ts'
import { type Overlap, overlap } from './overlap.ts'
import { agency, first } from './provenance.ts'
import { sharedSpans } from './shared.ts'
import type { MemberText } from './text.ts'

/** A copy holds this share of the shorter text's eight-word sequences, and of the longer's. */
const OF_SHORTER = 0.6
const OF_LONGER = 0.35
/** And so much of what the shorter says outside quotation marks: two papers that print one speech copy nobody. */
const NARRATED = 0.4

/** The members that are one report in several places, edited, cut or with a new lead. */
export function copies(texts: readonly MemberText[]): readonly Syndication[] {
  const pairs = candidates(texts.map(({ member }) => member.digest.signature)).flatMap(([a, b]) => {
    const found = overlap(texts[a], texts[b])
    return isCopy(found) ? [{ places: [a, b] as const, found }] : []
  })
  const groups = joined(
    texts.length,
    pairs.map(({ places }) => places),
  )
  const groupOf = new Map(groups.flatMap((group, number) => group.map((place) => [place, number])))
  const own = groups.map((): Overlap[] => [])
  for (const { places, found } of pairs) own[groupOf.get(places[0]) as number].push(found)
  return groups.map((group, number) => {
    const members = group.map((place) => texts[place].member)
    return {
      articles: members.map(({ digest }) => digest.article),
      wire: agency(members),
      kind: 'copy',
      shared: sharedSpans(own[number]),
      first: first(members),
      trail: own[number].map((found) => ({ rule: 'copies.shingles', because: reason(found) })),
    }
  })
}

function isCopy({ ofA, ofB, narratedOfA, narratedOfB }: Overlap): boolean {
  const narrated = ofA >= ofB ? narratedOfA : narratedOfB
  return Math.max(ofA, ofB) >= OF_SHORTER && Math.min(ofA, ofB) >= OF_LONGER && narrated >= NARRATED
}

function reason({ a, b, ofA, ofB }: Overlap): string {
  const [x, y] = [a.member.digest.article, b.member.digest.article]
  return `${percent(ofA)} of the eight-word sequences of ${x} stand in ${y}, ${percent(ofB)} the other way`
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
