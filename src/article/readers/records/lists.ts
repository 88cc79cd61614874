import { lexicon } from '../../../lexicon.ts'
import { at } from './path.ts'

const lists = lexicon<{ readonly path: string }>('article-record-lists')

/** The records in a value of JSON: the items of an array, of a list that a service wraps them in, or the value itself. */
export function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  for (const { path } of lists) {
    const list = at(value, path)
    if (Array.isArray(list) && list.some((one) => typeof one === 'object' && one !== null)) return list
  }
  return [value]
}
