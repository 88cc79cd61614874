import type { Member } from '../member.ts'

/** The agency that a report credits, in its credit line or its dateline. */
export const credited = ({ annotations: { article } }: Member): string | null =>
  article.wire?.agency ?? article.dateline?.agency ?? null

/** The agency that most of a group credit; null where none does. */
export function agency(group: readonly Member[]): string | null {
  const counts = new Map<string, number>()
  for (const member of group) {
    const named = credited(member)
    if (named !== null) counts.set(named, (counts.get(named) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** The one report with the earliest day; among several of that day the agency's own; null where days can't tell. */
export function first(group: readonly Member[]): string | null {
  if (group.some(({ digest }) => digest.day === null)) return null
  const day = group.map(({ digest }) => digest.day as string).sort()[0]
  const earliest = group.filter(({ digest }) => digest.day === day)
  const own = earliest.filter(isAgencys)
  return own.length === 1 ? own[0].digest.article : earliest.length === 1 ? earliest[0].digest.article : null
}

/** Whether the outlet is the agency that its report credits. */
function isAgencys(member: Member): boolean {
  const { outlet } = member.annotations.article
  const named = credited(member)
  return outlet !== null && named !== null && outlet.toLowerCase().includes(named.toLowerCase())
}
