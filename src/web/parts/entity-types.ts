/** The types of names, in words. */
export const typeWords: ReadonlyMap<string, string> = new Map([
  ['PERSON', 'person'],
  ['ORG', 'body'],
  ['GPE', 'state or city'],
  ['LOC', 'place'],
  ['FAC', 'building'],
  ['EVENT', 'event'],
  ['PRODUCT', 'product'],
  ['NORP', 'people or party'],
])
