import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import { hull } from '../../../article/span.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { childrenBy } from '../../../language/tree.ts'

/** Words of a noun phrase that stand before its head. */
const BEFORE: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod:poss', 'nummod', 'det'])

/** The words on a head that name or call somebody, up to it: "a company spokesman". */
export function nameOf(head: Token, { document, mentions }: Annotations): Span {
  const before = childrenBy(head, document, BEFORE)
  const { start } = hull([head, ...before, ...within(mentions, head)])
  return { start, end: head.end }
}
