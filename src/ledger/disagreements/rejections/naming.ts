import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import { hull } from '../../../article/span.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { childrenBy } from '../../../language/tree.ts'
import type { Giver } from '../../ledger.ts'
import type { Cast } from '../../parties/cast.ts'
import { giverIn } from '../../parties/giver.ts'
import { named } from '../../parties/party.ts'

/** Words of a noun phrase that stand before its head. */
const BEFORE: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod:poss', 'nummod', 'det'])
const APPOSED: ReadonlySet<string> = new Set(['appos'])

/** The words on a head that name or call somebody, up to it: "a company spokesman". */
export function nameOf(head: Token, { document, mentions }: Annotations): Span {
  const before = childrenBy(head, document, BEFORE)
  const { start } = hull([head, ...before, ...within(mentions, head)])
  return { start, end: head.end }
}

/** Whom the words on a head name, refer to, or call: "he", "a spokeswoman for the ministry"; null for a bare pronoun of nobody. */
export function namedAt(head: Token, report: Annotations, cast: Cast): Giver | null {
  const found = within(report.mentions, head)[0] ?? within(report.references, head)[0]
  if (found) return named(cast.name(report.article.id, found.entity), cast)
  if (head.upos === 'PRON' || head.upos === 'DET') return null
  const [apposed] = childrenBy(head, report.document, APPOSED)
  const person = apposed && within(report.mentions, apposed)[0]
  if (person) return namedAt(apposed, report, cast)
  return giverIn(nameOf(head, report), report, cast)
}
