import type { Disagreement } from '../../../ledger/ledger.ts'
import { at } from './texts.ts'

export const disagreements: Disagreement[] = [
  {
    id: 'd1',
    kind: 'figure',
    about: 'people killed, on 5 March',
    measure: 'm1',
    trail: [{ rule: 'bounds', because: 'Neither figure has a bound, so they can’t both be right.' }],
    because: 'Two bodies count the same dead on the same day, and no bound lets 31 and 44 meet.',
    sides: [
      {
        source: 'National Emergency Service',
        value: 31,
        stance: 'assert',
        words: '31',
        evidence: [at('post-2', '31 on Thursday'), at('meridian-2', '31')],
      },
      {
        source: 'Henrik Sole',
        value: 44,
        stance: 'assert',
        words: '44 people',
        evidence: [at('courier-2', '44 people'), at('meridian-2', '44 people')],
      },
    ],
  },
  {
    id: 'd2',
    kind: 'stance',
    about: 'whether Tolma Power was sent the inspectors’ report',
    measure: null,
    trail: [],
    because: 'The minister says that the report was sent; the company denies that it came.',
    sides: [
      {
        source: 'Tomas Brandt',
        value: null,
        stance: 'confirm',
        words: 'his ministry sent their report to Tolma Power',
        evidence: [at('meridian-2', 'his ministry sent their report to Tolma Power')],
      },
      {
        source: 'David Pell',
        value: null,
        stance: 'deny',
        words: 'the company received the report',
        evidence: [
          at('meridian-2', 'the company received the report'),
          at('standard-2', 'the inspectors’ report had reached it'),
        ],
      },
    ],
  },
]
