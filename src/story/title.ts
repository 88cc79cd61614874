import type { Member } from './member.ts'
import { subjects } from './parts/subjects.ts'

/** Characters of a title that is cut from a sentence. */
const LONGEST = 110

/**
 * The story's title: that of the member most like the others, or, where none has a title, the opening sentence of the
 * most central one.
 */
export function title(members: readonly Member[]): string {
  const central = byCentrality(members)
  for (const member of central) {
    const own = subjects(member.annotations.article)[member.digest.subject]?.title
    if (own) return own
  }
  return opening(central[0])
}

/** Members by the sum of their likeness to all, highest first. */
function byCentrality(members: readonly Member[]): readonly Member[] {
  const sum = new Map<number, number>()
  for (const { digest } of members) {
    digest.terms.forEach((term, i) => {
      sum.set(term, (sum.get(term) ?? 0) + digest.weights[i])
    })
  }
  const centrality = ({ digest }: Member): number =>
    digest.terms.reduce((total, term, i) => total + digest.weights[i] * (sum.get(term) as number), 0)
  return members
    .map((member) => ({ member, score: centrality(member) }))
    .sort((a, b) => b.score - a.score || (a.member.digest.article < b.member.digest.article ? -1 : 1))
    .map(({ member }) => member)
}

function opening({ annotations: { article, document }, digest }: Member): string {
  const start = Math.max(digest.spans[0].start, article.dateline?.end ?? 0)
  const sentence = document.sentences.find((each) => each.end > start)
  const text = article.text
    .slice(Math.max(start, sentence?.start ?? start), sentence?.end ?? start + 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–-]+/, '')
    .trim()
  if (text.length <= LONGEST) return text
  const cut = text.lastIndexOf(', ', LONGEST)
  return cut > LONGEST / 2 ? text.slice(0, cut) : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}
