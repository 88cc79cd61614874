/** Marks of one family open and close each other. */
export type Family = 'double' | 'single' | 'angle'

/** A quotation mark: its family, and which way its shape points; `both` for straight marks. */
export interface Mark {
  readonly family: Family
  readonly shape: 'opens' | 'closes' | 'both'
}

const marks = new Map<string, Mark>([
  ['“', { family: 'double', shape: 'opens' }],
  ['”', { family: 'double', shape: 'closes' }],
  ['„', { family: 'double', shape: 'opens' }],
  ['"', { family: 'double', shape: 'both' }],
  ['``', { family: 'double', shape: 'opens' }],
  ["''", { family: 'double', shape: 'both' }],
  ['‘‘', { family: 'double', shape: 'opens' }],
  ['‘’', { family: 'double', shape: 'opens' }],
  ['’’', { family: 'double', shape: 'closes' }],
  ['«', { family: 'angle', shape: 'opens' }],
  ['»', { family: 'angle', shape: 'closes' }],
  ['‘', { family: 'single', shape: 'opens' }],
  ['’', { family: 'single', shape: 'closes' }],
  ["'", { family: 'single', shape: 'both' }],
  ['`', { family: 'single', shape: 'opens' }],
])

/** The quotation mark that a token is, by its form. */
export function quoteMark(form: string): Mark | undefined {
  return form.length > 2 ? undefined : marks.get(form)
}

/** Whether a token is a quotation mark by its form. */
export function isQuoteMark(form: string): boolean {
  return quoteMark(form) !== undefined
}
