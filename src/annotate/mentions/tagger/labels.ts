/** PLACE takes in states, cities, regions and buildings, which words and lists tell apart better than a tagger does. */
export type NameClass = 'PERSON' | 'ORG' | 'PLACE' | 'EVENT' | 'PRODUCT' | 'NORP'

/** The types that the tagger knows, in the order of its classes. */
export const TYPES: readonly NameClass[] = ['PERSON', 'ORG', 'PLACE', 'EVENT', 'PRODUCT', 'NORP']

/** No name. */
export const OUTSIDE = 0
/** Classes: 0 outside, then for each type its first word and its further words (BIO, Ramshaw and Marcus 1995). */
export const CLASSES = 1 + 2 * TYPES.length

/** The class of the first word of a name of the type with this index. */
export const begin = (type: number): number => 1 + 2 * type
/** The class of a further word of a name. */
export const inside = (type: number): number => 2 + 2 * type
/** Whether a label is that of a further word. */
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0
/** Index in `TYPES`; -1 outside. */
export const typeOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 1)

/** Whether `label` may follow `before`: a further word needs a word of its type before it. */
export const follows = (before: number, label: number): boolean =>
  !isInside(label) || (before !== OUTSIDE && typeOf(before) === typeOf(label))

/** A name as tokens from `first` to `end` (exclusive) of a sentence. */
export interface LabelledSpan {
  readonly first: number
  readonly end: number
  readonly type: NameClass
}

/** The names that a row of labels spells. */
export function spansOf(labels: Int32Array): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  for (let i = 0; i < labels.length; ) {
    if (labels[i] === OUTSIDE) {
      i++
      continue
    }
    const type = typeOf(labels[i])
    let end = i + 1
    while (end < labels.length && labels[end] === inside(type)) end++
    spans.push({ first: i, end, type: TYPES[type] })
    i = end
  }
  return spans
}
