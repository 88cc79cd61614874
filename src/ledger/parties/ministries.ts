import type { Annotations } from '../../annotate/annotations.ts'
import type { Mention } from '../../annotate/mentions/mention.ts'
import { within } from '../../language/search.ts'

/** Bodies that every state has one of: their name alone doesn't tell whose. */
const EVERY_STATES = /\bMinistry\b(?!.*\()/u
/** What stands between "China" and "Foreign Ministry", not between "Korea, a" and "Defence Ministry". */
const BESIDE = /^(?:[’']s?)? $/u

const isState = ({ type }: Mention): boolean => type === 'GPE' || type === 'NORP'

/** Whether a body's name leaves open whose it is. */
export const isEveryStates = (body: string): boolean => EVERY_STATES.test(body)

/**
 * Whose ministry a report speaks of: "China’s Foreign Ministry" and "the Russian Foreign Ministry" are two, though each
 * is called the Ministry of Foreign Affairs. By the state named in the source's own words, else beside any mention of it.
 */
export function ministryOf(
  body: string,
  report: Annotations,
  source: readonly { start: number; end: number }[],
): string {
  if (!isEveryStates(body)) return body
  const { mentions, article } = report
  const spoken = source.flatMap((span) => within(mentions, span)).find(isState)
  const state = spoken ?? stateBeside(body, mentions, article.text)
  return state ? `${body} (${state.entity})` : body
}

function stateBeside(body: string, mentions: readonly Mention[], text: string): Mention | undefined {
  return mentions.find((mention, i) => {
    const next = mentions[i + 1]
    return isState(mention) && next?.entity === body && BESIDE.test(text.slice(mention.end, next.start))
  })
}
