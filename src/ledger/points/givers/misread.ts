import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Span } from '../../../article/article.ts'
import { within } from '../../../language/search.ts'

/** A source without the figure that stands before it: "wounding *at least 90, Afghan officials* said" is said by Afghan officials. */
function behindFigure(source: Span, { quantities, article }: Annotations): Span {
  const figure = within(quantities, source).at(-1)
  const isCut =
    figure !== undefined && article.text.startsWith(COMMA, figure.end) && figure.end + COMMA.length < source.end
  return isCut ? { start: figure.end + COMMA.length, end: source.end } : source
}
const COMMA = ', '

/** An attribution whose source holds the end of what is said, with the two set apart. */
export function withoutFigure(attribution: Attribution, report: Annotations): Attribution {
  const source = attribution.source.map((span) => behindFigure(span, report))
  const cut = attribution.source.flatMap(({ start }, i) => {
    const kept = source[i]
    return kept.start > start ? [{ start, end: kept.start - COMMA.length }] : []
  })
  return cut.length === 0 ? attribution : { ...attribution, source, content: [...attribution.content, ...cut] }
}
