import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { reportCard } from './evidence.ts'
import { finding, findingKind } from './findings.ts'
import { page, paging } from './paging.ts'
import { count, day, dayAsked, list, none, ofStory, outletAsked } from './values.ts'

/** One story in the list of stories. */
export const storyCard = z
  .object({
    id: z.string(),
    title: z.string().nullable().describe('null: its ledger is still to be made'),
    from: day.nullable().describe('Day of the first report'),
    to: day.nullable().describe('Day of the last report'),
    moved: z.string().describe('When its ledger last changed, ISO 8601, UTC'),
    reports: count,
    outlets: count,
    findings: count,
    disputed: count.describe('Disagreements'),
    failing: count.describe('Checks that do not hold'),
    updating: z.boolean().describe('Whether a newer ledger is on its way'),
    first: z
      .object({ kind: findingKind, title: z.string(), text: z.string() })
      .nullable()
      .describe('The most telling finding'),
  })
  .meta({ id: 'StoryCard', description: 'One story in the list of stories' })

/** What opens the page of a story. */
export const storyOverview = storyCard
  .extend({
    counts: z
      .object({
        reports: count,
        outlets: count,
        measures: count,
        moving: count.describe('Measures whose figures differ'),
        claims: count,
        origins: count,
        disagreements: count,
        furtherDisagreements: count.describe('Disagreements that are not among the findings, nor dismissed'),
        checks: count,
        failing: count.describe('Checks that do not hold'),
        copies: count.describe('Groups of reports that are one report'),
        quotations: count,
        altered: count.describe('Quotations whose words differ between outlets'),
        entities: count,
        timeline: count,
        corrections: count,
        dismissed: count.describe('Findings that a person says are none'),
      })
      .describe('Lines of each part of the ledger'),
    kinds: z.record(findingKind, count).describe('Findings of each kind'),
    topFindings: list(finding).describe('The first findings of each kind, most telling first'),
    outletNames: list(z.string()).describe('The outlets with the most reports, most first'),
    agencies: list(z.string()).describe('Agencies whose copy the reports carry'),
    latest: list(reportCard).describe('The newest reports'),
  })
  .meta({ id: 'StoryOverview', description: 'What an editor must know of a story at first sight' })

export const listStories = endpoint({
  name: 'stories',
  method: 'get',
  path: '/api/stories',
  access: 'read',
  group: 'Stories',
  summary: 'the stories, newest movement first',
  description:
    'All stories, the one whose ledger changed last first; filtered by words of the title, days, and whether there is anything disputed or failing.',
  params: none,
  query: paging.extend({
    q: z.string().max(200).optional().describe('Words of the title'),
    from: dayAsked.optional().describe('Stories with reports on or after this day'),
    to: dayAsked.optional().describe('Stories with reports on or before this day'),
    with: z
      .enum(['disputed', 'failing'])
      .optional()
      .describe('Stories with a disagreement, or with a check that fails'),
    reports: z.coerce.number().int().min(1).max(1_000_000).optional().describe('Stories with at least so many reports'),
  }),
  body: null,
  answer: page(storyCard),
  tool: {
    name: 'stories',
    use: 'Lists the stories on the desk, newest movement first, with their ids for the other tools.',
  },
})

export const getStory = endpoint({
  name: 'story',
  method: 'get',
  path: '/api/stories/{story}',
  access: 'read',
  group: 'Stories',
  summary: 'one story at first sight',
  description:
    'What an editor must know of a story: what is disputed, what rests on one origin, what does not add up, how much of everything there is, and the newest reports.',
  params: ofStory,
  query: none,
  body: null,
  answer: storyOverview,
  tool: {
    name: 'story',
    use: 'Gives what one must know of a story first: findings with their evidence, counts, outlets, the newest reports.',
  },
})

export const storyReports = endpoint({
  name: 'storyReports',
  method: 'get',
  path: '/api/stories/{story}/reports',
  access: 'read',
  group: 'Stories',
  summary: 'the reports of a story',
  description: 'The reports of a story in order of publication.',
  params: ofStory,
  query: paging.extend({ outlet: outletAsked.optional() }),
  body: null,
  answer: page(reportCard),
})

export type StoryCard = z.infer<typeof storyCard>
export type StoryOverview = z.infer<typeof storyOverview>
