import type { ComparisonAnswer } from '../../../serve/api/articles.ts'
import type { Layer } from '../../text/layers.ts'

/** What is marked in one of the two texts: passages by their place ("p0"), quotations by theirs ("q0"). */
export function layersOfSide({ passages, quotations }: ComparisonAnswer, side: 'left' | 'right'): Layer[] {
  return [
    ...passages.map((passage, i) => ({ ...passage[side], id: `p${i}`, kind: 'shared' })),
    ...quotations.map((quotation, i) => ({
      start: quotation[side].start,
      end: quotation[side].end,
      id: `q${i}`,
      kind: quotation.altered ? 'altered' : 'same',
    })),
  ]
}
