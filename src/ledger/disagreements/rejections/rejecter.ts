import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Span } from '../../../article/article.ts'
import { overlap } from '../../../article/span.ts'
import { childrenBy } from '../../../language/tree.ts'
import type { Giver } from '../../ledger.ts'
import type { Cast } from '../../parties/cast.ts'
import { giverOf } from '../../parties/giver.ts'
import { namedAt, nameOf } from './naming.ts'
import type { Rejection } from './rejection.ts'
import type { Scene } from './scene.ts'

/** Who rejects, and the words that say so. */
export interface Rejecter {
  readonly giver: Giver
  readonly words: readonly Span[]
}

/** The source of the attribution whose cue it is, whoever is named in its clause, or who is quoted for it; else the report. */
export function rejecterOf(rejection: Rejection, { sentences }: Scene, cast: Cast): Rejecter {
  const { report, cue, by } = rejection
  const around = sentences[cue.sentence]?.attributions ?? []
  if (rejection.retelling && by === null) return voiceOf(rejection, around, cast)
  const saying = around.find((one) => touches(one.cue, cue))
  const spoken = saying && (by === null || saying.source.length === 0 || touches(saying.source, by))
  const source = spoken ? giverOf(report, saying, cast) : null
  // What has no voice elsewhere has one where it rejects something: "the White House".
  if (source && (by === null || source.standing !== 'own-voice')) return { giver: source, words: saying?.source ?? [] }
  const whom = by && namedAt(by, report, cast)
  if (whom) return { giver: whom, words: [nameOf(by, report), ...childrenBy(by, report.document, BEHIND)] }
  const quoted = innermost(around, cue)
  return { giver: giverOf(report, quoted, cast), words: quoted?.source ?? [] }
}

/** Whose words call something untrue: whoever is quoted for them, if not for what is untrue; else the report's own. */
function voiceOf(rejection: Rejection, around: readonly Attribution[], cast: Cast): Rejecter {
  const { report, cue, retelling } = rejection
  const holder = holderOf(rejection, cast)
  // “Lind said the pump held, which proved false”: Lind says what is false, and not that it is.
  const isRetold = ({ source }: Attribution): boolean => retelling?.words.some((word) => touches(source, word)) ?? false
  const others = around.filter(
    (one) =>
      !touches(one.cue, cue) && !isRetold(one) && (holder === null || giverOf(report, one, cast).name !== holder.name),
  )
  const quoted = innermost(others, cue)
  return { giver: giverOf(report, quoted, cast), words: quoted?.source ?? [] }
}

/** Who says what a rejection retells; null where it names nobody for it. */
export const holderOf = ({ report, retelling }: Rejection, cast: Cast): Giver | null =>
  retelling?.holder ? namedAt(retelling.holder, report, cast) : null

/** "a spokesman *for Lind*", "his lawyer, *Ada Berg*". */
const BEHIND: ReadonlySet<string> = new Set(['nmod', 'appos'])

const touches = (spans: readonly Span[], words: Span): boolean => spans.some((span) => overlap(span, words))

/** The attribution with the shortest content around some words; null for none. */
function innermost(attributions: readonly Attribution[], words: Span): Attribution | null {
  const length = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const [found] = attributions.filter(({ content }) => touches(content, words)).sort((a, b) => length(a) - length(b))
  return found ?? null
}
