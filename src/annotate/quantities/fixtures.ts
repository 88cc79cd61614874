import type { Article } from '../../article/article.ts'
import { analyse } from '../../language/analyse.ts'
import type { Quantity } from './quantity.ts'
import { recogniseQuantities } from './recognise.ts'

/** An article of nothing but its text. */
export const articleOf = (text: string): Article => ({
  id: 'fixture',
  text,
  title: null,
  headline: null,
  outlet: null,
  url: null,
  authors: [],
  published: null,
  modified: null,
  reference: null,
  language: null,
  wire: null,
  dateline: null,
  boilerplate: [],
})

/** The figures of a text that no other recogniser has read. */
export const figuresIn = (text: string): readonly Quantity[] =>
  recogniseQuantities(articleOf(text), analyse(text), {
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
