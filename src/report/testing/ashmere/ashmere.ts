import type { Ledger, StoryLedger } from '../../../ledger/ledger.ts'
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { disagreements } from './disagreements.ts'
import { findings } from './findings.ts'
import { measures } from './measures.ts'
import { articles, outlets } from './reports.ts'
import { at } from './texts.ts'

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
