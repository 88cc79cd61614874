import { readFileSync } from 'node:fs'
import type { Evidence } from '../../article/article.ts'
import type {
  Appearance,
  Check,
  Claim,
  Disagreement,
  Finding,
  Giver,
  Ledger,
  Measure,
  Point,
  ReportEntry,
  StoryLedger,
} from '../../ledger/ledger.ts'

const examples = new URL('../../../examples/', import.meta.url)
const plain = ['meridian-1', 'standard-1', 'post-1', 'courier-1', 'post-2', 'courier-2', 'meridian-2']
const records: { id: string; text: string }[] = readFileSync(new URL('later.jsonl', examples), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The texts of the examples' story. */
export const ashmereTexts: ReadonlyMap<string, string> = new Map([
  ...plain.map((id): [string, string] => [id, readFileSync(new URL(`${id}.txt`, examples), 'utf8')]),
  ...records.map(({ id, text }): [string, string] => [id, text]),
])

/** Where `words` stand in a report of the story; a fixture that quotes what isn't there is broken. */
export function at(article: string, words: string): Evidence {
  const start = (ashmereTexts.get(article) ?? '').indexOf(words)
  if (start < 0) throw new Error(`${article} doesn't say "${words}"`)
  return { article, start, end: start + words.length }
}

const outlets: Readonly<Record<string, [string, string, 'stated' | 'inferred']>> = {
  'meridian-1': ['Meridian News Agency', '2026-03-03', 'stated'],
  'standard-1': ['Northern Standard', '2026-03-03', 'inferred'],
  'post-1': ['Port Aldane Post', '2026-03-03', 'inferred'],
  'courier-1': ['Kestrel Bay Courier', '2026-03-04', 'stated'],
  'post-2': ['Port Aldane Post', '2026-03-05', 'stated'],
  'courier-2': ['Kestrel Bay Courier', '2026-03-05', 'inferred'],
  'meridian-2': ['Meridian News Agency', '2026-03-06', 'stated'],
  tribune: ['Atlantic Tribune', '2026-03-07', 'stated'],
  'standard-2': ['Northern Standard', '2026-03-12', 'stated'],
}

const articles: ReportEntry[] = Object.entries(outlets).map(([id, [outlet, published, publishedBasis]]) => ({
  id,
  title: (ashmereTexts.get(id) ?? '').split('\n')[0],
  outlet,
  published,
  publishedBasis,
  publishedRange: publishedBasis === 'inferred' ? [published, '2026-03-11'] : null,
  publishedEvidence: id === 'courier-2' ? [at(id, 'on Thursday')] : [],
  publishedLike: null,
  wire: ['standard-1', 'post-1'].includes(id) ? 'Meridian News Agency' : null,
  wireEvidence: id === 'standard-1' ? [at(id, '(Meridian News Agency)')] : [],
  dateline: id.startsWith('meridian') ? 'KESTREL BAY' : null,
  boilerplate: id === 'courier-1' ? [{ ...at(id, 'Read more:'), reason: 'teasers' }] : [],
}))

const service: Giver = { name: 'Mara Okell', origin: 'National Emergency Service', standing: 'named', via: null }
const governor: Giver = { name: 'Henrik Sole', origin: 'Tolma region', standing: 'named', via: null }
const company: Giver = { name: 'David Pell', origin: 'Tolma Power', standing: 'named', via: null }
const minister: Giver = { name: 'Tomas Brandt', origin: 'Water Ministry', standing: 'named', via: null }
const officials: Giver = { name: null, origin: null, standing: 'anonymous', via: null }
const outlet: Giver = { name: null, origin: null, standing: 'own-voice', via: null }

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
const measures: Measure[] = [
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

function appearance(
  giver: Giver,
  stance: Appearance['stance'],
  verb: string | null,
  evidence: Evidence,
  quoted = false,
): Appearance {
  return {
    article: evidence.article,
    outlet: outlets[evidence.article][0],
    giver,
    stance,
    verb,
    hedges: [],
    distanced: [],
    quoted,
    evidence,
  }
}

function claim(id: string, giver: Giver, stance: Claim['stance'], appearances: Appearance[], text: string): Claim {
  const origins = giver.origin ? [giver.origin] : []
  return {
    id,
    text,
    speaker: giver.name,
    stance,
    origins,
    appearances,
    evidence: appearances.map((a) => a.evidence),
    trail: [],
  }
}

const rise = '"We expect the number to rise."'
const toll = 'a wall of water through villages in'
const warned = 'inspectors found cracks in the Ashmere Dam four months before it failed'
const gates = 'all gates had been working normally'
const claims: Claim[] = [
  claim(
    'c1',
    service,
    'assert',
    [
      appearance(service, 'assert', 'said', at('meridian-1', rise), true),
      appearance(service, 'assert', 'said', at('standard-1', rise), true),
      appearance(service, 'assert', 'said', at('post-1', '“We expect the number to rise.”'), true),
    ],
    '“We expect the number to rise.”',
  ),
  claim(
    'c2',
    minister,
    'confirm',
    [
      appearance(minister, 'confirm', 'confirmed', at('meridian-2', warned)),
      appearance(minister, 'assert', 'told', at('tribune', 'inspectors had found cracks in the dam last November')),
    ],
    warned,
  ),
  claim(
    'c3',
    company,
    'deny',
    [
      appearance(company, 'deny', 'denied', at('meridian-2', 'the company received the report')),
      appearance(company, 'assert', 'says', at('tribune', 'it never received the inspectors’ report')),
      appearance(company, 'deny', 'denied', at('standard-2', 'the inspectors’ report had reached it')),
    ],
    'the company received the report',
  ),
  claim(
    'c4',
    officials,
    'assert',
    [
      appearance(
        officials,
        'assert',
        'said',
        at('courier-2', 'One of the three spillway gates of the dam had been out of service since January'),
      ),
      appearance(
        officials,
        'assert',
        'said',
        at('tribune', 'one of the dam’s three spillway gates had not opened since January'),
      ),
    ],
    'One of the three spillway gates of the dam had been out of service since January',
  ),
  claim(
    'c5',
    company,
    'decline',
    [
      appearance(
        company,
        'decline',
        'declined to confirm or deny',
        at('courier-2', 'that the gate was out of service'),
      ),
    ],
    'that the gate was out of service',
  ),
  claim(
    'c6',
    company,
    'assert',
    [
      ...['meridian-1', 'standard-1', 'post-1'].map((id) => appearance(company, 'assert', 'said', at(id, gates))),
      appearance(company, 'assert', 'said', at('courier-2', gates)),
    ],
    gates,
  ),
  claim(
    'c7',
    { name: 'office of President Ilse Varga', origin: 'Presidency', standing: 'named', via: null },
    'decline',
    [
      appearance(
        { name: 'office of President Ilse Varga', origin: 'Presidency', standing: 'named', via: null },
        'decline',
        'declined to comment',
        at('meridian-2', 'whether Brandt would keep his post'),
      ),
    ],
    'whether Brandt would keep his post',
  ),
  claim(
    'c8',
    outlet,
    'assert',
    [
      appearance(outlet, 'assert', null, at('meridian-1', toll)),
      appearance(outlet, 'assert', null, at('standard-1', toll)),
      appearance(outlet, 'assert', null, at('post-1', toll)),
    ],
    toll,
  ),
]

function check(
  id: string,
  kind: Check['kind'],
  holds: boolean,
  stated: string,
  computed: string,
  tolerance: string,
  evidence: Evidence[],
): Check {
  return {
    id,
    kind,
    holds,
    stated,
    computed,
    tolerance,
    computation: `${computed}; the text says ${stated}`,
    evidence,
    trail: [],
  }
}

const checks: Check[] = [
  check('k1', 'unit-conversion', false, '120 km2 = 75 mi2', '120 km2 = 46.3 mi2', 'whole numbers: 45.8 to 46.8 mi2', [
    at('tribune', '120 square kilometers (75 square miles)'),
  ]),
  check(
    'k2',
    'sum',
    false,
    'a further $45 million brings the total to $38 million',
    '$45 million > $38 million',
    'none: a part can’t exceed its whole',
    [at('standard-2', 'a further $45 million'), at('standard-2', '$38 million')],
  ),
  check('k3', 'unit-conversion', true, '62 m = 203 ft', '62 m = 203.4 ft', 'whole numbers', [
    at('meridian-1', '62-metre (203-foot)'),
  ]),
  check('k4', 'part-whole', true, '32 of 96 are a third', '32 / 96 = 0.333', 'none', [
    at('courier-1', 'A third of them, 32'),
  ]),
  check('k5', 'remainder', true, '57 − 41 = 16', '57 − 41 = 16', 'none', [
    at('standard-2', '41 of the 57 dead had been identified and 16'),
  ]),
]

const disagreements: Disagreement[] = [
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

function finding(
  id: string,
  kind: Finding['kind'],
  about: string,
  text: string,
  because: string,
  evidence: readonly Evidence[],
): Finding {
  return { id, kind, about, text, because, evidence }
}

const findings: Finding[] = [
  finding(
    'f1',
    'does-not-add-up',
    'k1',
    '120 km² is given as 75 square miles; it is 46.',
    'One square kilometre is 0.386 square miles; 75 is what 120 kilometres are in miles.',
    checks[0].evidence,
  ),
  finding(
    'f2',
    'does-not-add-up',
    'k2',
    'A further $45 million is said to bring the aid to $38 million.',
    'A part can’t exceed its whole.',
    checks[1].evidence,
  ),
  finding(
    'f3',
    'disputed',
    'd1',
    'People killed, on 5 March: 31 (National Emergency Service) against 44 (Henrik Sole).',
    disagreements[0].because,
    disagreements[0].sides.flatMap((s) => s.evidence),
  ),
  finding(
    'f4',
    'disputed',
    'd2',
    'Tomas Brandt confirms that the report was sent; David Pell denies that it came.',
    disagreements[1].because,
    disagreements[1].sides.flatMap((s) => s.evidence),
  ),
  finding(
    'f5',
    'altered-quotation',
    'q1',
    'Tomas Brandt knew that the wall was “cracked” in one report and “weak” in another.',
    'Both stand in quotation marks.',
    [at('meridian-2', 'cracked and we'), at('tribune', 'weak and we')],
  ),
  finding(
    'f6',
    'one-origin',
    'm2',
    '“About 8,000” in three reports rests on one statement by the National Emergency Service.',
    'Two of the three carry the agency’s words.',
    measures[1].points.slice(0, 3).map((p) => p.evidence),
  ),
  finding(
    'f7',
    'unnamed-only',
    'c4',
    'That a spillway gate was out of service is said by unnamed officials alone.',
    'Two reports, no name in either.',
    claims[3].evidence,
  ),
  finding(
    'f8',
    'not-denied',
    'c5',
    'Tolma Power declines to confirm or deny that the gate was out of service.',
    'Nobody denies it.',
    claims[4].evidence,
  ),
]

const quotation = (words: string) => `We knew the eastern wall was ${words} and we did not act in time`
const story: StoryLedger = {
  id: 's1',
  title: 'Ashmere Dam failure',
  articles: Object.keys(outlets),
  parts: [],
  from: '2026-03-03',
  to: '2026-03-12',
  findings,
  dismissed: [],
  corrections: [],
  measures,
  claims,
  disagreements,
  checks,
  origins: [
    {
      name: 'National Emergency Service',
      speakers: ['Mara Okell'],
      standing: 'named',
      claims: ['c1'],
      points: ['p0', 'p1', 'p2', 'p3', 'p4', 'e0', 'g0'],
      articles: ['meridian-1', 'standard-1', 'post-1', 'courier-1', 'post-2', 'meridian-2', 'tribune', 'standard-2'],
    },
    {
      name: 'Tolma Power',
      speakers: ['David Pell', 'Nora Fenn'],
      standing: 'named',
      claims: ['c3', 'c5', 'c6'],
      points: [],
      articles: ['meridian-1', 'standard-1', 'post-1', 'courier-2', 'meridian-2', 'tribune'],
    },
    {
      name: 'Tolma region',
      speakers: ['Henrik Sole'],
      standing: 'named',
      claims: [],
      points: ['p5', 'p7'],
      articles: ['courier-2', 'meridian-2'],
    },
    {
      name: 'unnamed officials at the water ministry',
      speakers: [],
      standing: 'anonymous',
      claims: ['c4'],
      points: [],
      articles: ['courier-2', 'tribune'],
    },
  ],
  syndication: [
    {
      articles: ['meridian-1', 'standard-1', 'post-1'],
      wire: 'Meridian News Agency',
      kind: 'copy',
      first: 'meridian-1',
      trail: [],
      shared: [
        at('meridian-1', 'About 60 people'),
        at('standard-1', 'About 60 people'),
        at('post-1', 'About 60 people'),
      ],
    },
  ],
  quotations: [
    {
      speaker: 'Tomas Brandt',
      altered: true,
      trail: [],
      versions: [
        { text: quotation('cracked'), quoted: true, evidence: at('meridian-2', quotation('cracked')) },
        { text: quotation('weak'), quoted: true, evidence: at('tribune', quotation('weak')) },
      ],
    },
  ],
  entities: [],
  coverage: {
    outlets: articles.map(({ id, outlet }) => ({
      article: id,
      outlet,
      attributions: 8,
      anonymous: ['courier-2', 'tribune'].includes(id) ? 1 : 0,
    })),
    rows: claims.map(({ id, appearances }) => ({
      claim: id,
      cells: articles.map((entry) => {
        const found = appearances.find((a) => a.article === entry.id)
        if (!found) return { article: entry.id, how: 'omits', words: null, distanced: [], evidence: null }
        return {
          article: entry.id,
          how: found.verb ? 'attributes' : 'own-voice',
          words: found.verb,
          distanced: found.distanced,
          evidence: found.evidence,
        }
      }),
    })),
  },
  timeline: [
    {
      from: '2025-11-01',
      to: '2025-11-30',
      basis: 'stated',
      text: 'Inspectors see cracks in the dam',
      source: 'Tomas Brandt',
      evidence: [at('meridian-2', 'November 2025')],
    },
    {
      from: '2026-03-03',
      to: null,
      basis: 'stated',
      text: 'The dam fails',
      source: null,
      evidence: [at('post-1', '3 March 2026')],
    },
    {
      from: '2026-03-05',
      to: null,
      basis: 'inferred',
      text: 'The governor counts 44 dead',
      source: 'Henrik Sole',
      evidence: [at('courier-2', 'on Thursday')],
    },
  ],
}

/** A ledger of the examples' story, by hand: what the views are tried on without the rest of the pipeline. */
export const ashmere: Ledger = { articles, stories: [story] }
