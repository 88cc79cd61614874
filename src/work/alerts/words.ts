import { oneLine } from '../../report/excerpt.ts'
import { quotedWords } from '../../report/words.ts'
import type { Alert } from './alert.ts'
import type { MovementKind } from './movement.ts'

/** What a movement is called, in words. */
export const movementWords: Readonly<Record<MovementKind, string>> = {
  measure: 'A figure moved',
  'first-denial': 'First denial',
  'first-confirmation': 'First confirmation',
  'second-origin': 'A second origin',
  disagreement: 'A new disagreement',
  'failing-check': 'A sum that fails',
  'altered-quotation': 'An altered quotation',
  'silent-correction': 'A silent correction',
}

/** An alert in a line that no text of a report can break or steer. */
export const headline = ({ title, movement: { kind, about, was, is } }: Alert): string =>
  oneLine(`${movementWords[kind]}: ${about}: ${was === null ? '' : `${was} → `}${is} (${title})`).toWellFormed()

/** What was, what is, why, and the words that it rests on: plain text, a line each. */
export function alertText(alert: Alert): string {
  const { movement, quotations, title, rule } = alert
  const { kind, about, was, is, why } = movement
  const lines = [
    `${movementWords[kind]}: ${about}`,
    `was: ${was ?? 'nothing'}`,
    `is: ${is}`,
    `why: ${why}`,
    ...quotations.map(({ outlet, article, published, words }) =>
      [outlet ?? article, published, quotedWords(words)].filter(Boolean).join(' · '),
    ),
    `story: ${title}; rule: ${rule}`,
  ]
  return lines.map((line) => oneLine(line).toWellFormed()).join('\n')
}
