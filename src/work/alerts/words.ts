import { oneLine } from '../../report/wording/excerpt.ts'
import { quotedWords } from '../../report/wording/words.ts'
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

/** What each kind of movement is. */
export const movementMeanings: Readonly<Record<MovementKind, string>> = {
  measure: 'the figure that stands changed by the share that the rule asks, or left its own bounds',
  'first-denial': 'somebody denies what others say, and nobody did before',
  'first-confirmation': 'somebody confirms a claim, and nobody did before',
  'second-origin': 'a claim or a figure that rested on one party rests on two',
  disagreement: 'sources have come to disagree',
  'failing-check': 'a sum, a conversion or a share in a report doesn’t come out',
  'altered-quotation': 'outlets print one quotation in different words, all in quotation marks',
  'silent-correction': 'a report took back or replaced words and doesn’t say so',
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
