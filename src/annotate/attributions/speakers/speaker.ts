import type { Span } from '../../../article/article.ts'
import type { Resolved } from '../../mentions/coreference/resolve.ts'
import type { Speaker } from '../attribution.ts'
import type { Finding } from '../finding.ts'
import { spanOf } from '../reading/spans.ts'
import type { Syntax } from '../reading/syntax.ts'
import { meant, type Source } from '../sources/sources.ts'
import { anonymity } from './anonymity.ts'
import { isDocument } from './documents.ts'

/** Who speaks where no source is named. */
export const NOBODY: Speaker = {
  name: null,
  names: [],
  kind: 'none',
  role: null,
  affiliation: null,
  anonymous: false,
  anonymity: null,
  antecedent: null,
}

/** Who the source is, by what `resolve` tells of its words; a group or an unnamed person keeps what its phrase says. */
export function speaker(syntax: Syntax, resolve: (span: Span) => Resolved | null, finding: Finding): Speaker {
  const source = meant(syntax, finding.source)
  if (!source.run) return NOBODY
  const resolved = resolve(spanOf(syntax, source.run))
  // "the officials" may stand after a name, and yet is nobody by name.
  const many = syntax.tokens[source.head].xpos === 'NNS'
  const found = many && resolved?.antecedent ? null : resolved
  const { anonymous, wording } = anonymity(syntax, { ...finding, source }, found !== null)
  return {
    name: found?.name ?? null,
    names: found?.names ?? [],
    kind: kindOf(syntax, source, found),
    role: found?.role ?? null,
    affiliation: found?.affiliation ?? null,
    anonymous,
    anonymity: wording,
    antecedent: found?.antecedent ?? null,
  }
}

function kindOf(syntax: Syntax, { head }: Source, found: Resolved | null): Speaker['kind'] {
  if (found?.type === 'PERSON') return 'person'
  const token = syntax.tokens[head]
  if (isDocument(token.lemma)) return 'document'
  if (found) return 'body'
  const many = token.xpos === 'NNS' || token.upos === 'NUM' || token.lemma === 'they' || token.lemma === 'we'
  return many ? 'group' : 'person'
}
