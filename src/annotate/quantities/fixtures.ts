import { bareArticle } from '../../article/fixtures/bare.ts'
import { analyse } from '../../language/analyse.ts'
import type { Quantity } from './quantity.ts'
import { recogniseQuantities } from './recognise.ts'

/** A figure as it stands in a text, with nothing known of it but what is given. */
export const bareQuantity = (text: string, given: Partial<Quantity> = {}): Quantity => ({
  start: 0,
  end: text.length,
  text,
  value: null,
  low: null,
  high: null,
  unit: null,
  per: null,
  modifier: null,
  modifierSpan: null,
  vague: false,
  measures: null,
  measuresSpan: null,
  frame: {
    head: null,
    whom: [],
    event: null,
    events: [],
    where: [],
    partOf: null,
    continues: null,
    forecast: false,
    additional: false,
    negated: false,
  },
  attribution: null,
  time: null,
  rule: 'test',
  ...given,
})

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
