import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import type { Evidence, Span } from '../../article/article.ts'
import { firstEndingAfter } from '../../language/search.ts'
import type { Check, CheckKind } from '../ledger.ts'

/** A check as its recogniser makes it; the ledger gives the id. */
export type Found = Omit<Check, 'id'>

/** One article as the recognisers see it. */
export interface Reading {
  readonly annotations: Annotations
  readonly text: string
  /** Figures of the report itself, in order. */
  readonly quantities: readonly Quantity[]
  /** The same by sentence, in order. */
  readonly sentences: readonly (readonly Quantity[])[]
}

/** A kind of arithmetic that a text may state. */
export interface Recogniser {
  readonly name: string
  readonly kind: CheckKind
  readonly find: (reading: Reading) => readonly Verdict[]
}

/** What a recogniser says of one place. */
export interface Verdict {
  /** true, false, or null where the text alone can't decide it. */
  readonly holds: boolean | null
  readonly stated: string
  readonly computed: string
  /** What the wording allows, and why. */
  readonly tolerance: string
  readonly spans: readonly Span[]
  /** How the figures were brought together. */
  readonly because: string
}

/** The sentence that holds an offset; null past the last one. */
export const sentenceAt = ({ document: { sentences } }: Annotations, offset: number): Span | null =>
  sentences[firstEndingAfter(sentences, offset)] ?? null

/** The ledger's form of a verdict, with the words of other articles that it rests on. */
export function checkOf(
  { name, kind }: Pick<Recogniser, 'name' | 'kind'>,
  verdict: Verdict,
  article: string,
  elsewhere: readonly Evidence[] = [],
): Found {
  const { holds, stated, computed, tolerance, because } = verdict
  const evidence = [...verdict.spans.map(({ start, end }) => ({ article, start, end })), ...elsewhere]
  const outcome =
    holds === null ? 'the text alone does not decide it' : `${tolerance}: it ${holds ? 'holds' : 'does not hold'}`
  return {
    kind,
    holds,
    stated,
    computed,
    tolerance,
    computation: `${computed}; the text says ${stated}`,
    evidence,
    trail: [
      { rule: `check.${name}`, because, evidence },
      { rule: `check.${name}.verdict`, because: outcome },
    ],
  }
}
