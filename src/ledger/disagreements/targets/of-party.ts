import type { Annotations } from '../../../annotate/annotations.ts'
import type { Entity, Mention } from '../../../annotate/mentions/mention.ts'
import type { Span } from '../../../article/article.ts'
import { within } from '../../../language/search.ts'

/** Where a stretch of a report names a party, or speaks of it; names first. */
export const mentionsOf = (party: readonly Entity[], span: Span, report: Annotations): readonly Span[] => [
  ...within(report.mentions, span).filter((mention) => names(mention, party)),
  ...within(report.references, span).filter(({ entity }) => party.some(({ name }) => name === entity)),
]

/** Whether a name is of a party, or of a person with a party's surname: "J.P. Lind" for "Juan Pedro Lind". */
const names = ({ entity, type }: Mention, party: readonly Entity[]): boolean =>
  party.some(({ name }) => name === entity || (type === 'PERSON' && lastWord(name) === lastWord(entity)))

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
