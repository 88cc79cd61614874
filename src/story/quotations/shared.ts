import type { Annotations } from '../../annotate/annotations.ts'
import type { Evidence } from '../../article/article.ts'
import { joined } from '../disjoint.ts'
import { commonest } from '../entities/occurrence.ts'
import type { Entities } from '../entities.ts'
import { term } from '../grouping/term.ts'
import type { SharedQuotation } from '../story.ts'
import { type Alignment, align, densest } from './alignment.ts'
import { type OneVoice, sameQuotation } from './sameness.ts'
import { isTelling, quoted, type Utterance, unmarked } from './utterance.ts'

/** Two utterances that are one quotation; `a` stands in marks. */
interface Match {
  readonly a: Utterance
  readonly b: Utterance
  readonly alignment: Alignment
  readonly because: string
}

type Version = SharedQuotation['versions'][number]

/** Utterances looked at behind one pair of words. */
const BEHIND = 50

/** The quotations that more than one article carries, one of them in marks at least; by their first version. */
export function sharedQuotations(
  articles: readonly Annotations[],
  { entities, nameOf }: Entities,
): readonly SharedQuotation[] {
  const oneVoice = oneVoiceAmong(entities)
  const marked = articles.flatMap((each) => quoted(each, nameOf))
  const pairs = matches(marked, marked, oneVoice)
  const run = matches(
    marked,
    articles.flatMap((each) => unmarked(each, nameOf)),
    oneVoice,
  )
  const place = new Map(marked.map((utterance, at) => [utterance, at]))
  const at = (utterance: Utterance): number => place.get(utterance) as number
  const sets = joined(
    marked.length,
    pairs.map(({ a, b }) => [at(a), at(b)] as const),
  )
  const inSets = new Set(sets.flat())
  const alone = [...new Set(run.map(({ a }) => at(a)))].filter((one) => !inSets.has(one)).map((one) => [one])
  return [...sets, ...alone]
    .sort((a, b) => a[0] - b[0])
    .map((set) => {
      const members = new Set(set.map((one) => marked[one]))
      return { members, matches: [...pairs, ...run].filter(({ a }) => members.has(a)) }
    })
    .flatMap(({ members, matches }) => quotation([...members], matches, articles) ?? [])
    .filter(({ versions }) => new Set(versions.map(({ evidence }) => evidence.article)).size > 1)
}

/** A person and the body that he or she speaks for are one voice. */
function oneVoiceAmong(entities: Entities['entities']): OneVoice {
  const bodyOf = new Map(entities.map(({ name, affiliation }) => [name, affiliation]))
  return (a, b) => a === b || bodyOf.get(a) === b || bodyOf.get(b) === a
}

/** Each pair of one of `marked` and one of `others`, in different articles, that are one quotation. */
function matches(marked: readonly Utterance[], others: readonly Utterance[], oneVoice: OneVoice): readonly Match[] {
  const behind = new Map<string, Utterance[]>()
  for (const utterance of marked) {
    for (const key of keys(utterance)) {
      const list = behind.get(key)
      if (!list) behind.set(key, [utterance])
      else if (list.length < BEHIND) list.push(utterance)
    }
  }
  const order = new Map(marked.map((utterance, place) => [utterance, place]))
  return others.flatMap((b) => {
    const near = new Set([...keys(b)].flatMap((key) => behind.get(key) ?? []))
    return [...near].flatMap((a) => {
      const before = (order.get(a) as number) < (order.get(b) ?? marked.length)
      if (!before || a.article === b.article) return []
      const alignment = align(a.words, b.words)
      const because = sameQuotation(a, b, alignment, oneVoice)
      return because ? [{ a, b, alignment, because }] : []
    })
  })
}

/** Telling words by twos, as neighbours once the others are left out. */
function keys({ words }: Utterance): ReadonlySet<string> {
  const telling = words.filter(isTelling).map((word) => term(word.form))
  return new Set(telling.slice(1).map((word, place) => `${telling[place]} ${word}`))
}

/** Null where no report says who speaks. */
function quotation(
  members: readonly Utterance[],
  matches: readonly Match[],
  articles: readonly Annotations[],
): SharedQuotation | null {
  const text = new Map(articles.map(({ article }) => [article.id, article.text]))
  const version = (quoted: boolean, evidence: Evidence): Version => ({
    text: (text.get(evidence.article) as string).slice(evidence.start, evidence.end),
    quoted,
    evidence,
  })
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
    altered: matches.some(({ b, alignment }) => b.quoted && alignment.differs),
    trail: matches.map(({ a, b, because }) => ({
      rule: 'quotations.same-words',
      because,
      evidence: [
        { article: a.article, ...a.span },
        { article: b.article, ...b.span },
      ],
    })),
  }
}

/** Words that one of two wordings may have between words that agree. */
const GAP = 2

/** The stretch of the second wording that agrees with the first. */
function stretch({ b, alignment }: Match): Evidence {
  const dense = densest(alignment.matched, GAP)
  return { article: b.article, start: b.words[dense[0][1]].start, end: b.words[dense[dense.length - 1][1]].end }
}
