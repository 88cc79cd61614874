import type { Reading } from '../recogniser.ts'
import type { Elsewhere, StoryRecogniser, StoryVerdict } from './across.ts'
import { type DatedEvent, eventAt } from './dated-events.ts'

/** "16 years ago", which a year is worked out of. */
const ago = /\byears? ago$/u

const shareName = (a: DatedEvent, b: DatedEvent): boolean => a.names.some((name) => b.names.includes(name))

function verdict(own: DatedEvent, elsewhere: Elsewhere): StoryVerdict | null {
  const other = elsewhere.dated(own.verb).find((one) => one.year === own.year && shareName(one, own))
  if (!other) return null
  return {
    holds: true,
    stated: `“${own.words}”`,
    computed: `“${other.words}” in another report, and ${own.published} - ${own.year} = ${own.published - own.year}`,
    tolerance: 'none: whole years',
    spans: [{ start: own.evidence.start, end: own.evidence.end }],
    elsewhere: [other.evidence],
    because:
      'so many years ago, and the year of it in another report that tells of somebody the same by the same verb; years that differ may be of something else',
  }
}

/** "founded 16 years ago", where another report says "founded in 2002". */
export const yearsAgo: StoryRecogniser = {
  name: 'years-ago',
  kind: 'difference',
  find: ({ annotations }: Reading, elsewhere) =>
    annotations.times
      .filter(({ text }) => ago.test(text))
      .flatMap((time) => {
        const own = eventAt(time, annotations)
        return (own && verdict(own, elsewhere)) ?? []
      }),
}
