import type { Evidence } from '../../../article/article.ts'
import type { Giver, Measure, Point } from '../../../ledger/ledger.ts'
import { governor, outlet, service } from './givers.ts'
import { at } from './texts.ts'

function point(
  id: string,
  value: number,
  giver: Giver,
  asOf: string | null,
  evidence: Evidence,
  more: Partial<Point> = {},
): Point {
  return {
    id,
    value,
    low: null,
    high: null,
    unit: null,
    modifier: null,
    asOf,
    asOfBasis: 'stated',
    source: giver.name,
    giver,
    forecast: false,
    vague: false,
    wording: 'people',
    evidence,
    trail: [],
    ...more,
  }
}

const least = { modifier: 'at-least', low: 14 } as const
const about = { modifier: 'about' } as const
export const measures: Measure[] = [
  {
    id: 'm1',
    label: 'people killed',
    unit: null,
    course: 'rises from at least 14 to 57; disputed on 5 March',
    trail: [],
    retellings: [],
    origins: ['National Emergency Service', 'Tolma region'],
    points: [
      ...['meridian-1', 'standard-1', 'post-1'].map((id, i) =>
        point(`p${i}`, 14, service, '2026-03-03', at(id, 'at least 14'), {
          ...least,
          asOfBasis: i ? 'inferred' : 'stated',
        }),
      ),
      point('p3', 23, service, '2026-03-04', at('courier-1', '23')),
      point('p4', 31, service, '2026-03-05', at('post-2', '31 on Thursday')),
      point('p5', 44, governor, '2026-03-05', at('courier-2', '44 people')),
      point('p6', 31, service, '2026-03-05', at('meridian-2', '31')),
      point('p7', 44, governor, '2026-03-05', at('meridian-2', '44 people')),
      point('p8', 38, service, '2026-03-07', at('tribune', '38 people'), { asOfBasis: 'inferred' }),
      point('p9', 52, service, '2026-03-10', at('standard-2', '52')),
      point('p10', 57, service, '2026-03-12', at('standard-2', '57')),
    ],
    differences: [
      { points: ['p3', 'p4'], relation: 'rising', because: 'The same service, a day later.' },
      {
        points: ['p4', 'p5'],
        relation: 'disagreement',
        because: 'Two bodies count the same dead on the same day, and no bound lets 31 and 44 meet.',
      },
    ],
  },
  {
    id: 'm2',
    label: 'people moved or who left their homes',
    unit: null,
    course: 'one statement in three reports; then a higher figure, repeated',
    trail: [],
    retellings: [],
    origins: ['National Emergency Service'],
    points: [
      ...['meridian-1', 'standard-1', 'post-1'].map((id, i) =>
        point(`e${i}`, 8000, service, '2026-03-03', at(id, 'about 8,000 people'), about),
      ),
      point('e3', 12000, service, '2026-03-05', at('post-2', 'About 12,000 people'), about),
      point('e4', 12000, service, '2026-03-06', at('meridian-2', 'about 12,000 people'), about),
    ],
    differences: [{ points: ['e2', 'e3'], relation: 'rising', because: 'The same service, two days later.' }],
  },
  {
    id: 'm3',
    label: 'people missing',
    unit: null,
    course: 'falls from about 60 to 9',
    retellings: [],
    origins: ['National Emergency Service'],
    trail: [],
    points: [
      ...['meridian-1', 'standard-1', 'post-1'].map((id, i) =>
        point(`g${i}`, 60, service, '2026-03-03', at(id, 'About 60 people'), about),
      ),
      point('g3', 48, service, '2026-03-04', at('courier-1', '48 people')),
      point('g4', 40, service, '2026-03-05', at('post-2', '40 people')),
      point('g5', 9, service, '2026-03-12', at('standard-2', 'Nine people')),
    ],
    differences: [],
  },
  ...(
    [
      [
        'm4',
        'patients treated at Kestrel Bay General Hospital',
        96,
        { ...outlet },
        '2026-03-04',
        at('courier-1', '96 people'),
        null,
      ],
      [
        'm5',
        'aid released by the government',
        20e6,
        { ...outlet },
        '2026-03-04',
        at('courier-1', '$20 million'),
        'USD',
      ],
      [
        'm6',
        'houses destroyed in Holm',
        400,
        { name: 'Judith Farr', origin: 'Holm', standing: 'named', via: null },
        null,
        at('courier-1', 'at least 400 houses'),
        null,
      ],
      [
        'm7',
        'land flooded',
        120,
        { name: 'national mapping agency', origin: 'national mapping agency', standing: 'named', via: null },
        '2026-03-07',
        at('tribune', '120 square kilometers'),
        'km2',
      ],
    ] as const
  ).map(
    ([id, label, value, giver, asOf, evidence, unit]): Measure => ({
      id,
      label,
      unit,
      course: 'given once',
      retellings: [],
      origins: giver.origin ? [giver.origin] : [],
      differences: [],
      trail: [],
      points: [point(`${id}p`, value, giver, asOf, evidence, { unit, wording: label })],
    }),
  ),
]
