import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Span } from '../../../article/article.ts'
import type { Sentence, Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Rejection } from './rejection.ts'
import { type Stems, stemsIn } from './topic.ts'

/** A report, sentence by sentence, as the search for what is rejected sees it. */
export interface Scene {
  readonly report: Annotations
  /** In text order. */
  readonly rejections: readonly Rejection[]
  /** For each sentence what is attributed in it, by whom, what it rejects, and what it is about. */
  readonly sentences: readonly SceneSentence[]
}

/** A sentence with its words, their stems, and the statements, attributions and rejections that touch it. */
export interface SceneSentence extends Sentence {
  readonly words: readonly Token[]
  readonly stems: Stems
  readonly said: readonly Statement[]
  readonly attributions: readonly Attribution[]
  readonly rejections: readonly Rejection[]
}

/**
 * A report laid out by sentences, once for all that is asked of it.
 * @param statements what is attributed in the report
 */
export function sceneOf(
  report: Annotations,
  statements: readonly Statement[],
  rejections: readonly Rejection[],
): Scene {
  const { sentences, tokens } = report.document
  const said = bySentence(statements, ({ evidence }) => [evidence], sentences)
  const attributions = bySentence(report.attributions, ({ cue, content }) => [...cue, ...content], sentences)
  const rejecting = bySentence(rejections, ({ cue }) => [cue], sentences)
  return {
    report,
    rejections,
    sentences: sentences.map((sentence): SceneSentence => {
      const words = tokens.slice(sentence.firstToken, sentence.endToken)
      return {
        ...sentence,
        words,
        stems: stemsIn(words),
        said: said.get(sentence.index) ?? [],
        attributions: attributions.get(sentence.index) ?? [],
        rejections: rejecting.get(sentence.index) ?? [],
      }
    }),
  }
}

/** What touches each sentence, by the sentence's index. */
function bySentence<T>(
  all: readonly T[],
  spansOf: (one: T) => readonly Span[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const one of all) {
    for (const { index } of new Set(spansOf(one).flatMap((span) => within(sentences, span)))) {
      const known = found.get(index)
      if (known) known.push(one)
      else found.set(index, [one])
    }
  }
  return found
}
