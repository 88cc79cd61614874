import type { Annotations } from '../../annotate/annotations.ts'
import type { Evidence } from '../../article/article.ts'
import { joined } from '../disjoint.ts'
import { commonest } from '../entities/occurrence.ts'
import type { Entities } from '../entities.ts'
import type { SharedQuotation } from '../story.ts'
import { densest } from './alignment.ts'
import { isAltered } from './alteration.ts'
import { type Match, matches } from './matches.ts'
import type { OneVoice } from './sameness.ts'
import { quoted, type Utterance, unmarked } from './utterance.ts'

type Version = SharedQuotation['versions'][number]

/** The quotations that more than one article carries, one of them in marks at least; by their first version. */
export function sharedQuotations(
  articles: readonly Annotations[],
  { entities, nameOf }: Entities,
): readonly SharedQuotation[] {
  const oneVoice = oneVoiceAmong(entities)
  const marked = articles.flatMap((each) => quoted(each, nameOf))
  const plain = articles.flatMap((each) => unmarked(each, nameOf))
  const text = new Map(articles.map(({ article }) => [article.id, article.text]))
  const read = ({ article, start, end }: Evidence): string => (text.get(article) as string).slice(start, end)
  return together(marked, [...matches(marked, marked, oneVoice), ...matches(marked, plain, oneVoice)])
    .flatMap((one) => quotation(one, read) ?? [])
    .filter(({ versions }) => new Set(versions.map(({ evidence }) => evidence.article)).size > 1)
}

/** A person and the body that he or she speaks for are one voice. */
function oneVoiceAmong(entities: Entities['entities']): OneVoice {
  const bodyOf = new Map(entities.map(({ name, affiliation }) => [name, affiliation]))
  return (a, b) => a === b || bodyOf.get(a) === b || bodyOf.get(b) === a
}

/** Utterances in marks that are one quotation, and all matches with one of them. */
interface Together {
  readonly members: Utterance[]
  readonly matches: Match[]
}

function together(marked: readonly Utterance[], found: readonly Match[]): readonly Together[] {
  const place = new Map(marked.map((utterance, at) => [utterance, at]))
  const at = (utterance: Utterance): number => place.get(utterance) as number
  const sets = joined(
    marked.length,
    found.filter(({ b }) => b.quoted).map(({ a, b }) => [at(a), at(b)] as const),
  )
  const firstOf = new Map(sets.flatMap((set) => set.map((member) => [member, set[0]])))
  const groups = new Map<number, Together>()
  for (const match of found) {
    const first = firstOf.get(at(match.a)) ?? at(match.a)
    const group = groups.get(first)
    if (group) group.matches.push(match)
    else groups.set(first, { members: [], matches: [match] })
  }
  for (const [number, utterance] of marked.entries()) groups.get(firstOf.get(number) ?? number)?.members.push(utterance)
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}

/** Null where no report says who speaks. */
function quotation({ members, matches }: Together, read: (evidence: Evidence) => string): SharedQuotation | null {
  const version = (quoted: boolean, evidence: Evidence): Version => ({ text: read(evidence), quoted, evidence })
  const inMarks = members.map(({ article, span }) => version(true, { article, ...span }))
  const has = new Set(members.map(({ article }) => article))
  const run = matches.filter(({ b }) => !b.quoted && !has.has(b.article))
  const fullest = new Map<string, Match>()
  for (const match of run) {
    const known = fullest.get(match.b.article)
    if (!known || match.alignment.matched.length > known.alignment.matched.length) fullest.set(match.b.article, match)
  }
  const speakers = members.flatMap((member) => member.speakers)
  if (speakers.length === 0) return null
  return {
    speaker: commonest(speakers.map((speaker) => [speaker, 1])),
    versions: [...inMarks, ...[...fullest.values()].map((match) => version(false, stretch(match)))],
    altered: matches.some(({ a, b, alignment }) => b.quoted && isAltered(a, b, alignment)),
    trail: telling(matches).map(({ a, b, because }) => ({
      rule: 'quotations.same-words',
      because,
      evidence: [
        { article: a.article, ...a.span },
        { article: b.article, ...b.span },
      ],
    })),
  }
}

/** The matches by which each utterance came to the others: as many as there are utterances, not as many as pairs. */
function telling(matches: readonly Match[]): readonly Match[] {
  const told = new Set<Utterance>()
  return matches.filter(({ a, b }) => {
    const tells = !told.has(a) || !told.has(b)
    told.add(a).add(b)
    return tells
  })
}

/** Words that one of two wordings may have between words that agree. */
const GAP = 2

/** The stretch of the second wording that agrees with the first. */
function stretch({ b, alignment }: Match): Evidence {
  const dense = densest(alignment.matched, GAP)
  return { article: b.article, start: b.words[dense[0][1]].start, end: b.words[dense[dense.length - 1][1]].end }
}
