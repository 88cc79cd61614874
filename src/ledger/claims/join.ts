import type { Story } from '../../story/story.ts'
import type { Step } from '../../trail.ts'
import { likeness, likenessTo, type Scale, weighed } from './likeness.ts'
import { quotationsOf } from './quoted.ts'
import { type Comparable, comparable, mayBeOne, type Sameness, sameClaim } from './sameness.ts'
import type { Statement } from './statement.ts'

/** Statements that say one thing. */
export interface Same {
  readonly statements: readonly Statement[]
  /** Whether it is one quotation that they carry. */
  readonly quotation: boolean
  readonly trail: readonly Step[]
}

interface Link extends Sameness {
  readonly i: number
  readonly j: number
}

/** Statements that are found to say one thing so far, by their places; `seed` is the first of them. */
interface Group {
  readonly seed: number
  readonly members: number[]
  /** The same by their articles. */
  readonly byArticle: Map<string, readonly number[]>
  quoted: boolean
  readonly trail: Step[]
}

/** Statements are compared where they share one of their most telling terms, with those nearest before them. */
const KEYS = 6
const NEAREST = 40

/**
 * Brings together statements of different places that say the same, the likeliest first. Two groups become one only
 * where what each began with is the same claim too: without that, A would meet C through a B that says half of each. Two
 * sentences of one report that say different things are never one claim, whichever sentence of another report is like both.
 */
export function joinStatements(statements: readonly Statement[], story: Story): readonly Same[] {
  const { scale, weighed: read } = weighed(statements)
  const quotations = quotationsOf(statements, story)
  const compared = statements.map((statement, i) => comparable(statement, read[i], quotations[i]))
  const groups = statements.map(
    ({ evidence }, i): Group => ({
      seed: i,
      members: [i],
      byArticle: new Map([[evidence.article, [i]]]),
      quoted: true,
      trail: [],
    }),
  )
  for (const { i, j, quoted, because } of linksOf(compared, scale)) {
    const [into, from] = [groups[i], groups[j]]
    if (into === from) continue
    const grown = into.members.length > 1 && from.members.length > 1
    if (grown && !startAlike(compared[into.seed], compared[from.seed], scale)) continue
    if (!mayJoin(into, from, compared, scale)) continue
    const evidence = [i, j].map((one) => statements[one].evidence)
    for (const step of from.trail) into.trail.push(step)
    into.trail.push({ rule: 'claim.same', because, evidence })
    into.quoted &&= from.quoted && quoted
    for (const [article, own] of from.byArticle)
      into.byArticle.set(article, [...(into.byArticle.get(article) ?? []), ...own])
    for (const member of from.members) {
      into.members.push(member)
      groups[member] = into
    }
  }
  return [...new Set(groups)].map(({ members, quoted, trail }) => ({
    quotation: quoted && members.length > 1,
    statements: members.sort((a, b) => a - b).map((i) => statements[i]),
    trail,
  }))
}

/** Whether no report has a sentence in each of two groups that can't be one claim. */
function mayJoin(a: Group, b: Group, compared: readonly Comparable[], scale: Scale): boolean {
  const [few, many] = a.byArticle.size < b.byArticle.size ? [a, b] : [b, a]
  for (const [article, own] of few.byArticle) {
    const others = many.byArticle.get(article) ?? []
    if (own.some((i) => others.some((j) => !mayBeOne(compared[i], compared[j], scale)))) return false
  }
  return true
}

const startAlike = (a: Comparable, b: Comparable, scale: Scale): boolean =>
  sameClaim(a, b, likeness(a, b, scale), scale) !== null

/** Pairs that are one claim, the likest first. */
function linksOf(compared: readonly Comparable[], scale: Scale): readonly Link[] {
  const buckets = new Map<string, number[]>()
  const links: Link[] = []
  // By each statement, the last that it was compared with: it is found by several keys.
  const last = new Int32Array(compared.length).fill(-1)
  const layOut = likenessTo(scale)
  compared.forEach((one, j) => {
    const likenessOf = layOut(one)
    const telling = one.places.slice(0, KEYS).map((place) => scale.terms[place] as string)
    const carried = [...one.quotations].map((quotation) => `quotation ${quotation}`)
    for (const key of [...telling, ...carried]) {
      const bucket = buckets.get(key) ?? []
      for (let at = Math.max(0, bucket.length - NEAREST); at < bucket.length; at++) {
        const i = bucket[at] as number
        if (last[i] === j) continue
        last[i] = j
        const found = sameClaim(compared[i], one, likenessOf(compared[i]), scale)
        if (found) links.push({ i, j, ...found })
      }
      bucket.push(j)
      if (bucket.length === 1) buckets.set(key, bucket)
    }
  })
  return links.sort((a, b) => b.strength - a.strength || a.i - b.i || a.j - b.j)
}
