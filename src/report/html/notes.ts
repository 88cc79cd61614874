import type { Evidence } from '../../article/article.ts'
import { quotationLine } from '../wording/lines.ts'
import { checkWords, countWords, datedWords, figureWords, giverWords, unitWords } from '../wording/words.ts'
import { type Context, lineAnchor, wordsAnchor } from './context.ts'

/** What the ledger says of some words: shown under them when they are opened. */
export interface Note {
  readonly evidence: Evidence
  /** Anchor of the words. */
  readonly words: string
  /** Anchor and id of the line of the ledger. */
  readonly line: string
  readonly id: string
  readonly text: string
  readonly wrong: boolean
}

/** The notes of a story: for each line of the ledger and each place that it rests on. */
export function notesOf(context: Context): Note[] {
  const { story, reports } = context
  const notes = (id: string, evidence: readonly Evidence[], text: string, wrong = false): Note[] =>
    evidence.map((item) => ({
      evidence: item,
      words: wordsAnchor(reports, item),
      line: lineAnchor(context, id),
      id,
      text,
      wrong,
    }))
  return [
    ...story.checks.flatMap(({ id, kind, stated, computed, tolerance, evidence, holds }) =>
      notes(
        id,
        evidence,
        `${checkWords[kind]}. Stated: ${unitWords(stated)}. Computed: ${unitWords(computed)}. Tolerance: ${unitWords(tolerance)}.`,
        holds === false,
      ),
    ),
    ...story.disagreements.flatMap(({ id, about, because, sides }) =>
      notes(
        id,
        sides.flatMap(({ evidence }) => evidence),
        `Disputed: ${about}. ${because}`,
      ),
    ),
    ...story.measures.flatMap(({ id, label, points }) =>
      points.flatMap((point) =>
        notes(
          id,
          [point.evidence],
          `${label}: ${figureWords(point)}${point.forecast ? ', expected' : ''}; given by ${giverWords(point.giver)}; as of ${datedWords(point.asOf, point.asOfBasis)}.`,
        ),
      ),
    ),
    ...story.claims.flatMap(({ id, appearances }) =>
      appearances.flatMap(({ evidence, giver, verb }) =>
        notes(
          id,
          [evidence],
          `${giverWords(giver)}${verb ? `: “${verb}”` : ''}; in ${countWords(new Set(appearances.map(({ article }) => article)).size, 'report')}.`,
        ),
      ),
    ),
    ...story.quotations.flatMap(({ speaker, versions, altered }, i) =>
      notes(
        quotationLine(i),
        versions.map(({ evidence }) => evidence),
        `${speaker}, in ${countWords(versions.length, 'report')}, ${altered ? 'not in the same words' : 'in the same words'}.`,
        altered,
      ),
    ),
  ]
}
