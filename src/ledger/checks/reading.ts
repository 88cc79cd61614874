import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { overlap } from '../../article/span.ts'
import { withoutChanges } from './ranges.ts'
import type { Reading } from './recogniser.ts'

/** More figures than any report has: what comes after them in a text isn't checked, so that hostile ones stay cheap. */
const mostFigures = 2000

/** What the recognisers need of an article; figures in the page's furniture and numbers inside dates are left out. */
export function readingOf(annotations: Annotations): Reading {
  const { article, document } = annotations
  const dates = new Set(annotations.times.filter(({ type }) => type === 'date').map(({ start }) => start))
  const isDate = ({ start, unit }: Quantity): boolean => dates.has(start) && (unit === null || unit === '%')
  const isOutside = (quantity: Quantity): boolean =>
    !isDate(quantity) && !article.boilerplate.some((cut) => overlap(cut, quantity))
  const own = annotations.quantities.filter(isOutside).slice(0, mostFigures)
  const quantities = withoutChanges(article.text, own)
  const sentences: Quantity[][] = []
  let sentence = 0
  let current: Quantity[] = []
  for (const quantity of quantities) {
    while (sentence < document.sentences.length - 1 && (document.sentences[sentence]?.end ?? 0) <= quantity.start) {
      if (current.length > 0) sentences.push(current)
      current = []
      sentence++
    }
    current.push(quantity)
  }
  if (current.length > 0) sentences.push(current)
  return { annotations, text: article.text, quantities, sentences }
}
