/**
 * What was asked for with its texts as every store holds them: without NUL, which PostgreSQL takes nowhere, and without
 * halves of surrogate pairs, which UTF-8 has no place for. No name and no word has either.
 */
export function plainly<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed() as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, plainly(of)])) as Value
}
