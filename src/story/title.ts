import { hash } from './grouping/hash.ts'
import { term } from './grouping/term.ts'
import type { Member } from './member.ts'
import { subjects } from './parts/subjects.ts'
import { words } from './words.ts'

/** Characters of a title that is cut from a sentence. */
const LONGEST = 110
/** Members whose opening sentences are weighed. */
const OPENINGS = 20

/** Hashed terms with the sum of their weights over a story's members. */
type Terms = ReadonlyMap<number, number>

/**
 * The story's title: that of the member most like the others; where none has a title, the opening sentence that holds
 * the most of what the story is about, cut at a comma if it is long.
 */
export function title(members: readonly Member[]): string {
  const terms = termsOf(members)
  const central = best(members, (member) => centrality(member, terms))
  for (const { annotations, digest } of central) {
    const own = subjects(annotations.article)[digest.subject]?.title
    if (own) return own
  }
  return best(central.slice(0, OPENINGS).map(opening), (each) => told(each, terms))[0]
}

function termsOf(members: readonly Member[]): Terms {
  const sum = new Map<number, number>()
  for (const { digest } of members) {
    digest.terms.forEach((each, i) => {
      sum.set(each, (sum.get(each) ?? 0) + digest.weights[i])
    })
  }
  return sum
}

/** Highest score first; ties keep their order. */
function best<Item>(items: readonly Item[], score: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, score: score(item) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

/** Likeness to all members together. */
const centrality = ({ digest }: Member, terms: Terms): number =>
  digest.terms.reduce((sum, each, i) => sum + digest.weights[i] * (terms.get(each) as number), 0)

/** How much of the story's terms a wording holds. */
const told = (wording: string, terms: Terms): number =>
  [...new Set(words(wording).map((word) => hash(term(word.form))))].reduce(
    (sum, each) => sum + (terms.get(each) ?? 0),
    0,
  )

function opening({ annotations: { article, document }, digest }: Member): string {
  const start = Math.max(digest.spans[0].start, article.dateline?.end ?? 0)
  const sentence = document.sentences.find((each) => each.end > start)
  const text = article.text
    .slice(Math.max(start, sentence?.start ?? start), sentence?.end ?? start + 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–-]+/, '')
    .trim()
  if (text.length <= LONGEST) return text
  // A comma before a capital or a figure stands inside a name or a date.
  const comma = text.slice(0, LONGEST).search(/, (?=\p{Ll}[^,]*$)/u)
  return comma > LONGEST / 3 ? text.slice(0, comma) : `${text.slice(0, cutAt(text))} …`
}

/** The last space that leaves no quotation open. */
function cutAt(text: string): number {
  const space = text.lastIndexOf(' ', LONGEST)
  const opened = text.lastIndexOf('“', space)
  return opened > text.lastIndexOf('”', space) && opened > 0 ? text.lastIndexOf(' ', opened) : space
}
