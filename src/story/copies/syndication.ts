import type { Evidence } from '../../article/article.ts'
import type { Step } from '../../trail.ts'
import { joined } from '../disjoint.ts'
import { type Member, memberWords } from '../member.ts'
import type { Syndication } from '../story.ts'
import type { Word } from '../words.ts'
import { candidates } from './candidates.ts'
import { type Overlap, overlap } from './overlap.ts'

/** A copy holds this share of the shorter text's eight-word sequences, and of the longer's. */
const OF_SHORTER = 0.6
const OF_LONGER = 0.35

/** Whether the two texts are one report, edited or cut. */
export const isCopy = ({ ofA, ofB }: Overlap): boolean =>
  Math.max(ofA, ofB) >= OF_SHORTER && Math.min(ofA, ofB) >= OF_LONGER

/** The reports among a story's members that stand in several places. */
export function copies(members: readonly Member[]): readonly Syndication[] {
  const read = new Map<number, readonly Word[]>()
  const wordsOf = (place: number): readonly Word[] => {
    const known = read.get(place) ?? memberWords(members[place])
    read.set(place, known)
    return known
  }
  const pairs = candidates(members.map((member) => member.digest.signature))
    .map(([a, b]) => ({ a, b, overlap: overlap(wordsOf(a), wordsOf(b)) }))
    .filter((pair) => isCopy(pair.overlap))
  return joined(
    members.length,
    pairs.map(({ a, b }) => [a, b] as const),
  ).map((group) => {
    const own = pairs.filter(({ a }) => group.includes(a))
    return syndication(
      group.map((place) => members[place]),
      sharedPassages(own, members),
      own.map(reason(members)),
    )
  })
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly overlap: Overlap
}

const id = (member: Member): string => member.annotations.article.id

function sharedPassages(pairs: readonly Pair[], members: readonly Member[]): readonly Evidence[] {
  const spans = pairs.flatMap(({ a, b, overlap: { runs } }) =>
    runs.flatMap((run) => [
      { article: id(members[a]), ...run.a },
      { article: id(members[b]), ...run.b },
    ]),
  )
  return merged(spans)
}

/** Spans of each article in order, those that touch or overlap made one. */
function merged(spans: readonly Evidence[]): readonly Evidence[] {
  const ordered = [...spans].sort((x, y) =>
    x.article === y.article ? x.start - y.start || x.end - y.end : x.article < y.article ? -1 : 1,
  )
  const out: Evidence[] = []
  for (const span of ordered) {
    const last = out.at(-1)
    if (last && last.article === span.article && span.start <= last.end + 1) {
      out[out.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else out.push(span)
  }
  return out
}

function reason(members: readonly Member[]): (pair: Pair) => Step {
  return ({ a, b, overlap: { ofA, ofB } }) => ({
    rule: 'copies.shingles',
    because: `${percent(ofA)} of the eight-word sequences of ${id(members[a])} stand in ${id(members[b])}, ${percent(ofB)} the other way`,
  })
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

function syndication(group: readonly Member[], shared: readonly Evidence[], trail: readonly Step[]): Syndication {
  return { articles: group.map(id), wire: agency(group), kind: 'copy', shared, first: first(group), trail }
}

/** The agency that most of the group credit, by credit line or dateline. */
function agency(group: readonly Member[]): string | null {
  const counts = new Map<string, number>()
  for (const { annotations } of group) {
    const named = annotations.article.wire?.agency ?? annotations.article.dateline?.agency
    if (named) counts.set(named, (counts.get(named) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** The one report with the earliest day; null where days are missing or two share it. */
function first(group: readonly Member[]): string | null {
  if (group.some(({ digest }) => digest.day === null)) return null
  const day = group.map(({ digest }) => digest.day as string).sort()[0]
  const earliest = group.filter(({ digest }) => digest.day === day)
  return earliest.length === 1 ? id(earliest[0]) : null
}
