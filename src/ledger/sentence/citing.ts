import type { Annotations } from '../../annotate/annotations.ts'
import type { Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { stretchAround } from './stretch.ts'

/** The party that a sentence cites runs no longer than this, in tokens. */
const LONGEST = 12

const STOPS: ReadonlySet<string> = new Set(['PUNCT', 'VERB', 'AUX', 'SCONJ'])

const opensAccording = ([first, second]: readonly Token[]): boolean =>
  first?.form === 'According' && second?.form === 'to'

/** Whom the sentence at an offset cites: "citing *two security sources*", "According to *Common Ground*, …"; null where it cites nobody. */
export function citedAt(offset: number, report: Annotations): Span | null {
  const stretch = stretchAround(offset, report)
  if (!stretch) return null
  const own = within(report.document.tokens, stretch)
  const citing = own.findIndex(({ form }, i) => form.toLowerCase() === 'citing' || (i === 1 && opensAccording(own)))
  const after = citing < 0 ? [] : own.slice(citing + 1, citing + 1 + LONGEST)
  const stop = after.findIndex(({ upos }) => STOPS.has(upos))
  const party = stop < 0 ? after : after.slice(0, stop)
  const [first, last] = [party[0], party.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
