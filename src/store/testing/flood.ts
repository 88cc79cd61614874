import { annotated, report } from './reports.ts'

/** Three days of a flood, as two outlets tell it. */
export const FLOOD = [
  annotated(
    report('a', 'Mayor Ana Ruiz said the casualties were “far too many”. Officials denied that the dam broke.', {
      published: '2026-01-10',
    }),
    [
      {
        words: 'the casualties were “far too many”',
        speaker: { name: 'Ana Ruiz', kind: 'person', affiliation: 'Portmere' },
        quotation: 'mixed',
      },
      { words: 'the dam broke', speaker: { kind: 'group', anonymous: true }, stance: 'deny' },
    ],
  ),
  annotated(
    report('b', 'Zürich sent 12 boats. Olena Zelenska said 40 people were killed near the dam, Ruiz 38.', {
      published: '2026-01-20',
      outlet: 'Harbour Post',
      title: 'Boats for the dam',
    }),
    [{ words: '40 people were killed near the dam', speaker: { name: 'Olena Zelenska', kind: 'person' } }],
    [
      { words: '12 boats', value: 12, measures: 'boats' },
      { words: '40 people', value: 40, measures: 'people killed', attribution: 0 },
    ],
  ),
  annotated(report('c', 'Ana María Ruiz-Soto said one casualty was found.', { published: '2026-02-02' }), [
    { words: 'one casualty was found', speaker: { name: 'Ana María Ruiz-Soto', kind: 'person' } },
  ]),
]
