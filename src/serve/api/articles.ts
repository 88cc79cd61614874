import { z } from 'zod'
import { annotations } from './annotations.ts'
import { endpoint } from './endpoint.ts'
import { reportCard } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, day, flag, list, outletAsked, span, storyAsked } from './values.ts'

const version = z
  .object({
    version: z.int().positive().describe('1 is the oldest'),
    added: z.string().describe('When it was read, ISO 8601, UTC'),
    title: z.string().nullable(),
    characters: count,
    current: z.boolean(),
  })
  .meta({ id: 'Version', description: 'One text of an article that has changed' })

/** An article as it was read, and what was found in it. */
export const article = z
  .object({
    report: reportCard,
    text: z.string().describe('All offsets count in this string, in UTF-16 units'),
    headline: span.nullable().describe('Where the text itself opens with its headline'),
    authors: list(z.string()),
    language: z.string().nullable(),
    modified: day.nullable(),
    publishedRange: z
      .tuple([day, day])
      .readonly()
      .nullable()
      .describe('The days that the text supports, where the day is inferred'),
    publishedEvidence: list(span),
    wire: z
      .object({ agency: z.string(), evidence: list(span) })
      .nullable()
      .describe('The agency whose copy it carries, by its own word'),
    dateline: span.extend({ place: z.string(), agency: z.string().nullable() }).nullable(),
    boilerplate: list(span.extend({ reason: z.string() })).describe('What is no part of the report'),
    annotations: annotations.nullable().describe('null: not annotated yet, or not asked for'),
    version: z.int().positive(),
    versions: list(version),
    stories: list(z.object({ id: z.string(), title: z.string().nullable() })),
    lines: list(
      span.extend({
        story: z.string(),
        line: z.string().describe('The measure, claim, disagreement or check that rests on these words'),
      }),
    ).describe('The lines of the ledgers that rest on words of this text'),
  })
  .meta({ id: 'Article', description: 'An article as it was read, and what was found in it' })

export const listArticles = endpoint({
  name: 'articles',
  method: 'get',
  path: '/api/articles',
  access: 'read',
  group: 'Articles',
  summary: 'the articles, latest change first',
  description: 'All articles, the one that came in or changed last first; filtered by outlet or story.',
  params: z.object({}),
  query: paging.extend({
    outlet: outletAsked.optional(),
    story: storyAsked.optional(),
  }),
  body: null,
  answer: page(reportCard),
})

export const getArticle = endpoint({
  name: 'article',
  method: 'get',
  path: '/api/articles/{article}',
  access: 'read',
  group: 'Articles',
  summary: 'one article with its text and what was found in it',
  description:
    'The text, what the article says of itself, every annotation with its rule, the stories and lines of ledgers that rest on it, and its versions.',
  params: z.object({ article: z.string() }),
  query: z.object({
    version: z.coerce.number().int().positive().optional().describe('An earlier text of it'),
    annotations: flag
      .default(true)
      .describe('false: without the annotations, which are several times as long as the text'),
  }),
  body: null,
  answer: article,
  tool: {
    name: 'article',
    use: 'Gives the whole text of a report, what it says of itself, its versions, and the lines of ledgers that rest on it.',
    sets: { annotations: false },
  },
})

const change = z.object({
  kind: z.enum(['same', 'removed', 'added']),
  text: z.string(),
})

export const articleChanges = endpoint({
  name: 'articleChanges',
  method: 'get',
  path: '/api/articles/{article}/changes',
  access: 'read',
  group: 'Articles',
  summary: 'what a version of an article changed',
  description:
    'The text of a version and of the one before it as pieces: what both have, what was taken out, what was put in.',
  params: z.object({ article: z.string() }),
  query: z.object({ version: z.coerce.number().int().min(2).optional().describe('By default the current one') }),
  body: null,
  answer: z
    .object({
      report: reportCard,
      from: version,
      to: version,
      changes: list(change),
      removed: count.describe('Characters taken out'),
      added: count.describe('Characters put in'),
    })
    .meta({ id: 'Changes', description: 'What a version of an article changed' }),
})

const sharedPassage = z.object({
  left: span,
  right: span,
  words: z.string().describe('As the left one prints them'),
})

const sharedQuotation = z.object({
  line: z.string().describe('The quotation in the ledger: q2'),
  speaker: z.string(),
  altered: z.boolean(),
  left: span.extend({ words: z.string() }),
  right: span.extend({ words: z.string() }),
})

const side = z.object({ report: reportCard, text: z.string() })

const compared = z.string().min(1).max(400).describe('Id of a report')

export const compareArticles = endpoint({
  name: 'compare',
  method: 'get',
  path: '/api/compare',
  access: 'read',
  group: 'Articles',
  summary: 'two reports side by side',
  description: 'Both texts, the passages that they share, and the quotations that both print, altered or not.',
  params: z.object({}),
  query: z.object({ left: compared, right: compared }),
  body: null,
  answer: z
    .object({
      left: side,
      right: side,
      passages: list(sharedPassage).describe('In order of the left text'),
      quotations: list(sharedQuotation),
      shared: z.number().describe('Part of the shorter text that stands in the other, 0 to 1'),
    })
    .meta({ id: 'Comparison', description: 'Two reports side by side' }),
})

export type ArticleAnswer = z.infer<typeof article>
export type VersionAnswer = z.infer<typeof version>
export type ChangesAnswer = z.infer<typeof articleChanges.answer>
export type ComparisonAnswer = z.infer<typeof compareArticles.answer>
