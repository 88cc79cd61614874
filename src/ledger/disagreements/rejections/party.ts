import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Span } from '../../../article/article.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { subtree } from '../../../language/tree.ts'
import type { Cast } from '../../cast.ts'
import { giverIn, giverOf } from '../../giver.ts'
import type { Giver } from '../../ledger.ts'
import type { Rejection } from './rejection.ts'
import type { Scene } from './scene.ts'

/** Who rejects, and the words that say so. */
export interface Rejecter {
  readonly giver: Giver
  readonly words: readonly Span[]
}

/** The source of the attribution whose cue it is, whoever is named in its clause, or who is quoted for it; else the report. */
export function rejecterOf({ report, cue, by }: Rejection, { sentences }: Scene, cast: Cast): Rejecter {
  const around = sentences[cue.sentence]?.attributions ?? []
  const saying = around.find((one) => touches(one.cue, cue))
  if (saying) return { giver: giverOf(report, saying, cast), words: saying.source }
  const named = by && namedAt(by, report, cast)
  if (named) return { giver: named, words: [hull(subtree(by, report.document))] }
  const quoted = innermost(around, cue)
  return { giver: giverOf(report, quoted, cast), words: quoted?.source ?? [] }
}

const hull = (words: readonly Span[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 })

const touches = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end)

/** The attribution with the shortest content around some words; null for none. */
function innermost(attributions: readonly Attribution[], words: Span): Attribution | null {
  const length = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const [found] = attributions.filter(({ content }) => touches(content, words)).sort((a, b) => length(a) - length(b))
  return found ?? null
}

/** Whom the words on a head name, refer to, or call: "he", "a spokeswoman for the ministry"; null for a bare pronoun of nobody. */
function namedAt(head: Token, report: Annotations, cast: Cast): Giver | null {
  const found = within(report.mentions, head)[0] ?? within(report.references, head)[0]
  if (found) {
    const name = cast.name(report.article.id, found.entity)
    return { name, origin: cast.origin(name), standing: 'named', via: null }
  }
  if (head.upos === 'PRON' || head.upos === 'DET') return null
  const words = subtree(head, report.document)
  const apposed = words.filter(({ deprel, head: on }) => deprel === 'appos' && on === head.index)[0]
  const person = apposed && within(report.mentions, apposed)[0]
  if (person) return namedAt(apposed, report, cast)
  return giverIn({ start: words[0]?.start ?? head.start, end: head.end }, report, cast)
}
