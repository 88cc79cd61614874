import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted, reportCard } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, dayAsked, flag, list, marked, none, outletAsked, stance, storyAsked } from './values.ts'

const searched = paging.extend({
  q: z
    .string()
    .max(400)
    .default('')
    .describe(
      'Words that all have to stand in it; "words in quotation marks" stand together, -word must not stand there; none: everything that the filters leave',
    ),
  story: storyAsked.optional(),
  outlet: outletAsked.optional(),
  from: dayAsked.optional().describe('In reports published on or after this day'),
  to: dayAsked.optional().describe('In reports published on or before this day'),
})

const stories = list(z.object({ id: z.string(), title: z.string().nullable() })).describe(
  'The stories that it stands in',
)

const articleHit = z
  .object({
    report: reportCard,
    title: marked.describe('The title, with the words marked'),
    excerpt: marked.describe('Where the words stand'),
    evidence: quoted,
    stories,
  })
  .meta({ id: 'ArticleHit', description: 'An article in which the words stand' })

export const searchArticles = endpoint({
  name: 'searchArticles',
  method: 'get',
  path: '/api/search/articles',
  access: 'read',
  group: 'Search',
  summary: 'articles in which words stand',
  description: 'Full text over titles and texts of the articles, newest first, with the words marked.',
  params: none,
  query: searched,
  body: null,
  answer: page(articleHit),
  tool: {
    name: 'search',
    use: 'Finds articles by words, newest first, with excerpts and the ids of their stories.',
  },
})

const statementHit = z
  .object({
    speaker: z.string().nullable().describe('As the article names it; null where it names nobody'),
    body: z.string().nullable().describe('The body spoken for'),
    named: z.boolean(),
    stance,
    quotation: z.enum(['direct', 'indirect', 'mixed']),
    excerpt: marked.describe('What is said, with the words marked'),
    evidence: list(quoted).describe('The stretches that are said'),
    stories,
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
    'Full text over what people and bodies are reported to have said, with filters by who, how, when and what it measures; newest first.',
  params: none,
  query: searched.extend({
    speaker: z.string().max(200).optional().describe('The person or body that speaks'),
    body: z.string().max(200).optional().describe('The body spoken for'),
    stance: stance.optional(),
    measure: z.string().max(200).optional().describe('Words of the thing that a figure in it measures: casualties'),
    quotation: z.enum(['direct', 'indirect', 'mixed']).optional().describe('How much of it stands in quotation marks'),
    named: flag.optional().describe('true: by somebody named; false: by somebody unnamed'),
  }),
  body: null,
  answer: page(statementHit),
  tool: {
    name: 'who_said',
    use: 'Finds what people and bodies are reported to have said, by speaker, body, words, stance, days, measure, named or unnamed.',
  },
})

const figureHit = z
  .object({
    measure: z.string().nullable().describe('The thing measured'),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    words: z.string().describe('The figure in words, with its bound'),
    speaker: z.string().nullable(),
    body: z.string().nullable(),
    named: z.boolean(),
    excerpt: marked,
    evidence: quoted,
    stories,
  })
  .meta({ id: 'FigureHit', description: 'A figure, as a report gives it' })

export const searchFigures = endpoint({
  name: 'searchFigures',
  method: 'get',
  path: '/api/search/figures',
  access: 'read',
  group: 'Search',
  summary: 'figures, by what they measure and who gives them',
  description:
    'The figures in all articles, with filters by measure, unit, size, who gives them and when; newest first.',
  params: none,
  query: searched.extend({
    speaker: z.string().max(200).optional().describe('Who gives it'),
    body: z.string().max(200).optional().describe('The body spoken for'),
    measure: z.string().max(200).optional().describe('Words of the thing measured'),
    unit: z.string().max(40).optional().describe('Unit of the figure: USD, km2, %'),
    named: flag.optional().describe('true: by somebody named; false: by somebody unnamed'),
    least: z.coerce.number().optional().describe('In the figure’s unit'),
    most: z.coerce.number().optional().describe('In the figure’s unit'),
  }),
  body: null,
  answer: page(figureHit),
})

export const suggest = endpoint({
  name: 'suggest',
  method: 'get',
  path: '/api/search/suggestions',
  access: 'read',
  group: 'Search',
  summary: 'names that begin with some letters',
  description: 'Speakers, bodies or outlets a word of whose names begins with the letters, most frequent first.',
  params: none,
  query: z.object({
    what: z.enum(['speaker', 'body', 'outlet']).describe('Whose names'),
    letters: z.string().max(100).default('').describe('How a word of the name begins'),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  body: null,
  answer: z.object({ items: list(z.object({ text: z.string(), count })) }),
})

export type ArticleHit = z.infer<typeof articleHit>
export type StatementHit = z.infer<typeof statementHit>
export type FigureHit = z.infer<typeof figureHit>
