import type { Span } from '../../../article/article.ts'
import type { Entity, Mention } from '../mention.ts'
import { isOutsider } from './outsiders.ts'

/** What an article tells of each person, body and place that it names. */
export function profiles(text: string, mentions: readonly Mention[]): Entity[] {
  const byName = new Map<string, number[]>()
  mentions.forEach(({ entity, type }, m) => {
    const key = `${type === 'PERSON'}:${entity}`
    const list = byName.get(key)
    if (list) list.push(m)
    else byName.set(key, [m])
  })
  return [...byName.values()].map((indices) => {
    const own = indices.map((m) => mentions[m])
    // "Ukrainian" belongs to Ukraine, which is a state all the same.
    const { entity, type } = own.find((mention) => mention.type !== 'NORP') ?? own[0]
    return {
      name: entity,
      type,
      names: [...new Set(own.map((mention) => mention.text))],
      roles: [...new Set(own.flatMap(({ role }) => (role ? [text.slice(role.start, role.end)] : [])))],
      affiliation: affiliation(text, mentions, indices),
      mentions: indices,
    }
  })
}

/** The body, else the state, that stands in the roles beside a person's names, where these are of one who speaks for it. */
function affiliation(text: string, mentions: readonly Mention[], own: readonly number[]): string | null {
  const within = own.flatMap((m) => {
    const { role } = mentions[m]
    const spoken = role !== null && !isOutsider(text.slice(role.start, role.end))
    return spoken ? [...namesWithin(mentions, m, -1, role), ...namesWithin(mentions, m, 1, role)] : []
  })
  return (within.find(({ type }) => type === 'ORG') ?? within[0])?.entity ?? null
}

/** The names other than persons' in a role beside mention `m`, looking from it in one direction. */
function namesWithin(mentions: readonly Mention[], m: number, step: 1 | -1, role: Span): Mention[] {
  const found: Mention[] = []
  for (
    let k = m + step;
    mentions[k] && (step > 0 ? mentions[k].start < role.end : mentions[k].end > role.start);
    k += step
  ) {
    const { start, end, type } = mentions[k]
    if (type !== 'PERSON' && role.start <= start && end <= role.end) found.push(mentions[k])
  }
  return found
}
