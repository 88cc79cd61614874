/** Which level a quotation mark is of, and which sort of type; sorts of one level pair with each other where need be. */
export interface Mark {
  readonly level: 'double' | 'single'
  readonly sort: 'straight' | 'curly' | 'pair' | 'angle' | 'grave'
  /** Which way its shape points; straight marks point neither way. */
  readonly shape: 'opens' | 'closes' | 'neither'
}

const marks = new Map<string, Mark>([
  ['"', { level: 'double', sort: 'straight', shape: 'neither' }],
  ["''", { level: 'double', sort: 'pair', shape: 'neither' }],
  ['“', { level: 'double', sort: 'curly', shape: 'opens' }],
  ['„', { level: 'double', sort: 'curly', shape: 'opens' }],
  ['”', { level: 'double', sort: 'curly', shape: 'closes' }],
  ['‘‘', { level: 'double', sort: 'pair', shape: 'opens' }],
  ['‘’', { level: 'double', sort: 'pair', shape: 'neither' }],
  ['’’', { level: 'double', sort: 'pair', shape: 'closes' }],
  ['``', { level: 'double', sort: 'pair', shape: 'opens' }],
  ['«', { level: 'double', sort: 'angle', shape: 'opens' }],
  ['»', { level: 'double', sort: 'angle', shape: 'closes' }],
  ["'", { level: 'single', sort: 'straight', shape: 'neither' }],
  ['‘', { level: 'single', sort: 'curly', shape: 'opens' }],
  ['’', { level: 'single', sort: 'curly', shape: 'closes' }],
  ['`', { level: 'single', sort: 'grave', shape: 'opens' }],
  ['‹', { level: 'single', sort: 'angle', shape: 'opens' }],
  ['›', { level: 'single', sort: 'angle', shape: 'closes' }],
])

/** The quotation mark that a token is, by its form. */
export function quoteMark(form: string): Mark | undefined {
  return form.length > 2 ? undefined : marks.get(form)
}

/** Whether a token is a quotation mark by its form. */
export function isQuoteMark(form: string): boolean {
  return quoteMark(form) !== undefined
}
