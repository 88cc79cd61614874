import { bareArticle } from '../../article/fixtures/bare.ts'
import { analyse } from '../../language/analyse.ts'
import type { Quantity } from './quantity.ts'
import { recogniseQuantities } from './recognise.ts'

/** The figures of a text that no other recogniser has read. */
export const figuresIn = (text: string): readonly Quantity[] =>
  recogniseQuantities(bareArticle(text), analyse(text), {
    names: { mentions: [], entities: [], references: [] },
    times: [],
    attributions: [],
  })

/** A figure in short: its words, value or bounds, unit and modifier. */
export function brief({ text, value, low, high, unit, modifier }: Quantity): string {
  const bounds =
    low !== null && high !== null ? `${low}..${high}` : value === null ? `${low ?? ''}..${high ?? ''}` : value
  return [`${text} = ${bounds}`, unit, modifier].filter((part) => part !== null).join(' ')
}
