import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { giver, quoted, reportCard } from './evidence.ts'
import { page, paging } from './paging.ts'
import { list, marked, none, stance } from './values.ts'

const searched = paging.extend({
  q: z.string().max(400).describe('Words that all have to stand in it; "words in quotation marks" stand together'),
  story: z.string().max(200).optional(),
  outlet: z.string().max(200).optional(),
  from: z.iso.date().optional().describe('In reports published on or after this day'),
  to: z.iso.date().optional().describe('In reports published on or before this day'),
})

const articleHit = z
  .object({
    report: reportCard,
    title: marked.nullable(),
    excerpts: list(z.object({ pieces: marked, evidence: quoted })).describe('Where the words stand, at most 3'),
    stories: list(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'ArticleHit', description: 'An article in which the words stand' })

export const searchArticles = endpoint({
  name: 'searchArticles',
  method: 'get',
  path: '/api/search/articles',
  access: 'read',
  group: 'Search',
  summary: 'articles in which words stand',
  description: 'Full text over titles and texts of the articles, the best hits first, with the words marked.',
  params: none,
  query: searched,
  body: null,
  answer: page(articleHit),
  tool: {
    name: 'search',
    use: 'Finds articles by words, best first, with excerpts and the ids of their stories.',
  },
})

const statementHit = z
  .object({
    story: z.object({ id: z.string(), title: z.string() }).nullable(),
    claim: z.string().nullable().describe('The line of the ledger: c12'),
    giver,
    stance,
    verb: z.string().nullable(),
    pieces: marked,
    evidence: quoted,
  })
  .meta({ id: 'StatementHit', description: 'Something that somebody said, as a report gives it' })

export const searchStatements = endpoint({
  name: 'searchStatements',
  method: 'get',
  path: '/api/search/statements',
  access: 'read',
  group: 'Search',
  summary: 'what was said, by whom, about what',
  description:
    'Full text over what people and bodies are reported to have said, with filters by who, how, when and what it measures. Without words: all that the filters leave, newest first.',
  params: none,
  query: searched.extend({
    q: searched.shape.q.optional(),
    speaker: z.string().max(200).optional().describe('The person or body that speaks'),
    body: z.string().max(200).optional().describe('The body spoken for'),
    stance: stance.optional(),
    measure: z.string().max(200).optional().describe('Words of the thing that a figure in it measures: casualties'),
    named: z.enum(['true', 'false']).optional().describe('true: by somebody named; false: by somebody unnamed'),
  }),
  body: null,
  answer: page(statementHit),
  tool: {
    name: 'who_said',
    use: 'Finds what people and bodies are reported to have said, by speaker, body, words, stance, days, measure, named or unnamed.',
  },
})

export type ArticleHit = z.infer<typeof articleHit>
export type StatementHit = z.infer<typeof statementHit>
