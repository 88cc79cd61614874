import type { Step } from '../trail.ts'
import { hash } from './grouping/hash.ts'
import { weights } from './grouping/weights.ts'
import { type Member, memberWords } from './member.ts'
import { subjects } from './parts/subjects.ts'

/** Terms that are named as a reason. */
const NAMED = 8

/**
 * Why a story holds what it holds: the weightiest terms that its reports have in common, and by which rule a part of a
 * report stands here and not with the rest of it.
 */
export function reasons(members: readonly Member[]): readonly Step[] {
  return [...common(members), ...members.flatMap(parted)]
}

/** The first member's heaviest terms, by the sum of their weights in the others that have them. */
function common(members: readonly Member[]): readonly Step[] {
  if (members.length < 2) return []
  const sums = new Map<number, number>()
  for (const { digest } of members.slice(1)) {
    digest.terms.forEach((term, i) => {
      sums.set(term, (sums.get(term) ?? 0) + digest.weights[i])
    })
  }
  const [first] = members
  const named = weights(titleOf(first) ?? '', memberWords(first))
    .map(([term, weight]) => ({ term, weight: weight * (sums.get(hash(term)) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, NAMED)
    .map(({ term }) => `“${term}”`)
  // Whoever says that reports are one story may give such as have nothing in common.
  if (named.length === 0) return []
  return [{ rule: 'grouping.terms', because: `its ${members.length} reports have in common ${named.join(', ')}` }]
}

function parted({ annotations: { article }, digest: { subject, spans } }: Member): readonly Step[] {
  if (subject === 0) return []
  const { rule, title } = subjects(article)[subject]
  const evidence = spans.map((span) => ({ article: article.id, ...span }))
  return [{ rule: rule ?? 'parts', because: `below “${title}” the report turns to another subject`, evidence }]
}

const titleOf = ({ annotations, digest }: Member): string | null => subjects(annotations.article)[digest.subject].title
